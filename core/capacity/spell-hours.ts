/** Hours and loads inside sentences, the same in every host and language. */

/** Hours with one decimal where they have any: `1,240 h`, `12.5 h`; what would be 0.0 and is more: `under 0.1 h`. */
export function spellHours(hours: number): string {
  const tenths = Math.round(hours * 10);
  if (tenths === 0) return hours > 0 ? 'under 0.1 h' : '0 h';
  const whole = String(Math.floor(Math.abs(tenths) / 10)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = Math.abs(tenths) % 10;
  return `${tenths < 0 ? '-' : ''}${whole}${rest === 0 ? '' : `.${rest}`} h`;
}

/** A load in whole per cent: 1.2 → `120%`. Over 100 % it never reads `100%`: 1.001 → `100.1%`, 1.00001 → `over 100%`. */
export function spellLoad(load: number): string {
  const percent = Math.round(load * 100);
  if (percent !== 100 || load <= 1) return `${percent}%`;
  const tenths = Math.round(load * 1000);
  return tenths > 1000 ? `${tenths / 10}%` : 'over 100%';
}
