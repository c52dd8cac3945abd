/** Asks Microsoft's own tool whether a manifest in JSON keeps its schema, which lies in the tool's package: no network. */
import { validateManifest } from 'office-addin-manifest';

/** Longest line: the tool says what it read along with what it minds. */
const MOST = 300;

/** What the tool minds; nothing, where the list is empty. Its check of XML is a service on the network, and is not asked. */
export async function schemaFaults(path: string): Promise<readonly string[]> {
  try {
    const { isValid, report } = await validateManifest(path);
    const said = (report?.errors ?? []).map(({ content }) => content ?? 'not valid');
    return isValid || said.length > 0 ? said : ['not valid'];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [said.replaceAll(/\s+/g, ' ').slice(0, MOST)];
  }
}
