/** Compares elements of the styles part whatever program wrote them. */

/** The element with its tags spelt as they are here: programs differ in blanks, quotes and the order of attributes. */
export function sameSpelling(item: string): string {
  return item
    .replace(/>\s+</g, '><')
    .replace(
      /<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g,
      (_, name, list, end) => {
        const attributes = Array.from(
          String(list).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
          ([, key = '', double, single]) =>
            ` ${key}="${(double ?? single ?? '').replace(/"/g, '&quot;')}"`,
        );
        return `<${name}${attributes.sort().join('')}${end}>`;
      },
    )
    .replace(/<([^\s/>]+)([^>]*[^/>])?><\/\1>/g, '<$1$2/>');
}
