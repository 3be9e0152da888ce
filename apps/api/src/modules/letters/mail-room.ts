/** What a mail may carry, in bytes before its encoding: mail servers of bodies refuse messages from some 15 MB on. */
export const mailRoom = 10 * 2 ** 20;

/** Which papers go with a mail, in their order, and which find no room in it. */
export function fitting<Paper extends { readonly bytes: Uint8Array }>(
  papers: readonly Paper[],
  room = mailRoom,
): { readonly going: readonly Paper[]; readonly left: readonly Paper[] } {
  const going: Paper[] = [];
  const left: Paper[] = [];
  let free = room;
  for (const paper of papers) {
    if (paper.bytes.byteLength > free) left.push(paper);
    else {
      free -= paper.bytes.byteLength;
      going.push(paper);
    }
  }
  return { going, left };
}
