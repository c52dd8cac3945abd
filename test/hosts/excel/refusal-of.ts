/** What Office.js throws for a batch: for tests of what the host refuses. */

/** Runs one batch with one sync; gives the error, or `null` where all went well. */
export async function refusalOf(
  work: (context: Excel.RequestContext) => void,
): Promise<OfficeExtension.Error | null> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (reason) {
    if (reason instanceof OfficeExtension.Error) return reason;
    throw reason;
  }
}
