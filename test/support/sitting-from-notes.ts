import type { asPerson } from './api-client.ts';

/** A day so many days from today, in Almaty; before it where negative. */
export const inAlmaty = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(
    new Date(Date.now() + days * 86_400_000),
  );

/** A text in both languages, the authentic one Russian. */
export const inBoth = (text: string) => ({ authentic: 'ru', ru: text, kk: `${text} (қаз.)` });

/** Somebody of the roll. */
export interface OfRoll {
  readonly personId: string | null;
  readonly name: string;
  readonly voice: string;
}

/**
 * Enters a session of Almaty's council that was held from ten to one, everybody there, with the questions that `items` makes
 * of its roll; the reasons that are asked are given. Its opaque id, and the roll.
 */
export async function sittingFromNotes(
  ask: Awaited<ReturnType<typeof asPerson>>,
  {
    on,
    number,
    items,
    secretaryName = 'Исабекова Айгерим Оразовна',
  }: {
    on: string;
    number: string;
    items: (members: readonly OfRoll[]) => object[];
    /** Who kept the protocol; null where the notes do not say. */
    secretaryName?: string | null;
  },
): Promise<{ id: string; members: readonly OfRoll[] }> {
  const { rollOfDay } = await ask<{ rollOfDay: { members: OfRoll[] } }>(
    'tenant:almaty',
    'query ($on: Date!) { rollOfDay(on: $on, kind: COUNCIL_SESSION) { members { personId name voice } } }',
    { on },
  );
  const members = rollOfDay.members.filter(({ personId, voice }) => personId && voice === 'DECISIVE');
  const enter = async (acknowledged: object[]) =>
    (
      await ask<{
        recordMeeting: { meeting?: { id: string }; verdict?: { points: { code: string; level: string }[] } };
      }>(
        'tenant:almaty',
        `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
          ... on RecordMeetingSuccess { meeting { id } } ... on NeedsReason { verdict { points { code level } } } } }`,
        {
          input: {
            key: crypto.randomUUID(),
            acknowledged,
            number,
            secretaryName,
            openedAt: `${on}T10:00:00+05:00`,
            closedAt: `${on}T13:00:00+05:00`,
            place: inBoth('Малый зал'),
            present: members.map(({ personId }) => ({ personId })),
            items: items(members),
          },
        },
      )
    ).recordMeeting;
  const first = await enter([]);
  const reasons = (first.verdict?.points ?? [])
    .filter(({ level }) => level === 'WARN')
    .map(({ code }) => ({ code, reason: 'Так записано в протоколе.' }));
  const id = first.meeting?.id ?? (await enter(reasons)).meeting?.id;
  if (!id) throw new Error('The sitting was not entered.');
  return { id, members };
}
