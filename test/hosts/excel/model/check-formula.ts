/** Whether a text can be a formula at all. Excel refuses what cannot; what the formula means is not looked at. */

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)(?![A-Za-z_])|([A-Za-z_\\$\u0080-\uffff][\w.$\\?!:\u0080-\uffff]*|\[[^\]]*\]|\d+:\d+|#[A-Z/0]+[!?A]?)|(<>|<=|>=|[-+*/^&=<>@#%(),;{}: !]))/iy;

/** The longest text within a formula. */
const MOST_TEXT_LETTERS = 255;

/** Whether brackets and quotes close, nothing dangles, and a number or a text is not followed by another operand. */
export function checkFormula(formula: string): boolean {
  const text = formula.slice(1);
  let depth = 0;
  let braces = 0;
  /** What came before: nothing or an operator, a literal, or a name. */
  let before: 'operator' | 'literal' | 'name' = 'operator';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match === null) return false;
    const [, quoted, sheet, digits, name, sign] = match;
    if (quoted !== undefined || digits !== undefined) {
      if (before !== 'operator' || (quoted?.length ?? 0) > MOST_TEXT_LETTERS + 2) return false;
      before = 'literal';
    } else if (sheet !== undefined || name !== undefined) {
      // Two names side by side are an intersection, which Excel takes.
      if (before === 'literal') return false;
      before = sheet?.endsWith('!') ? 'operator' : 'name';
    } else if (sign === '(') {
      if (before === 'literal') return false;
      depth += 1;
      before = 'operator';
    } else if (sign === ')') {
      depth -= 1;
      if (depth < 0) return false;
      before = 'name';
    } else if (sign === '{' || sign === '}') {
      braces += sign === '{' ? 1 : -1;
      before = sign === '{' ? 'operator' : 'name';
    } else if (sign === '%' || sign === '#') {
      if (before === 'operator') return false;
    } else if (sign === ',' || sign === ';') {
      if (depth === 0 && braces === 0) return false;
      before = 'operator';
    } else {
      // Only signs may stand before an operand.
      if (before === 'operator' && !/^[-+@ ]$/.test(sign ?? '')) return false;
      before = 'operator';
    }
  }
  return depth === 0 && braces === 0 && before !== 'operator';
}
