/** What an argument is called in messages. */

/** `job_size` → `Job size`. */
export function labelOf({ name }: { readonly name: string }): string {
  const words = name.replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
