import type { MeetingProtocol } from './view-model.ts';

/**
 * The protocol as the public reads it: without reasons of absence and of recusals, and without what was said in closed
 * session (PC-SES-02; names stay). Gives the same protocol back where nothing of that kind stands in it.
 */
export function protocolForPublic(protocol: MeetingProtocol, signedSha256: string): MeetingProtocol {
  const withheld = {
    ...protocol,
    absent: protocol.absent.map((member) => ({ ...member, because: null })),
    items: protocol.items.map((item) =>
      item.closed === null
        ? {
            ...item,
            votes: item.votes.map((vote) => ({
              ...vote,
              ballots: vote.ballots.map((ballot) => ({ ...ballot, ground: null })),
              options: vote.options.map((option) => ({
                ...option,
                ballots: option.ballots.map((ballot) => ({ ...ballot, ground: null })),
              })),
            })),
          }
        : { ...item, withheld: true, heard: '', discussed: '', votes: [], decisions: [] },
    ),
    opinions: protocol.opinions.filter(({ item }) => item === null || protocol.items[item - 1]?.closed === null),
  };
  if (JSON.stringify(withheld) === JSON.stringify(protocol)) return protocol;
  return { ...withheld, publicCopyOf: signedSha256 };
}
