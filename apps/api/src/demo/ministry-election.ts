import { type Locale, translate } from '@kenes/messages';
import { encodeId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { askSeatRegister } from '../modules/competitions/commands/ask-seat-register.command.ts';
import { draftCompetition } from '../modules/competitions/commands/draft-competition.command.ts';
import { openCompetition } from '../modules/competitions/commands/open-competition.command.ts';
import { terminateMembership } from '../modules/composition/terminate-membership.command.ts';
import { apply } from './competition-papers.ts';
import { sitting } from './compositions.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import type { Setting } from './setting.ts';

/** The place in the roster of a citizen who sits in the other ministry’s council. */
const sitsElsewhere = 254;

/**
 * A vacancy in the council of the ministry of ecology, for which somebody applies who sits in the council of the ministry
 * of energy: the register of seats answers, and a person is to look at the match (PC-MEM-05).
 */
export async function performMinistryElection(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Довыборы в совет министерства');
  const { ministry } = setting;
  const secretary = setting.in(ministry, 'ministrySecretary');
  const leaves = (await sitting(performer, secretary, ministry)).findLast(({ kind }) => kind === 'CITIZEN');
  if (!leaves) throw new Error('no citizen sits in the council of the ministry');
  performer.on(days.ago(30));
  await performer.act(
    secretary,
    terminateMembership,
    {
      id: leaves.id,
      expectedVersion: leaves.version,
      on: String(days.ago(30)),
      ground: 'OWN_APPLICATION',
      decision: { number: '4', on: String(days.ago(30)) },
    },
    'Заявление хранится в деле совета на бумаге.',
  );
  const text = (make: (locale: Locale) => string) => ({
    authentic: 'kk',
    kk: make('kk'),
    ru: make('ru'),
    en: make('en'),
  });
  performer.on(days.ago(9));
  const convocation = await performer.one<{ id: string }>(
    secretary,
    sql`select id from convocation where tenant_id = ${ministry.id}::uuid and number = 1`,
  );
  if (!convocation) throw new Error('the ministry’s council has no convocation');
  const { competitionId } = await performer.act(secretary, draftCompetition, {
    convocationId: encodeId(ministry.id, convocation.id),
    kind: 'BY_ELECTION',
    title: text((locale) => translate(locale, 'competitions.defaultTitle_BY_ELECTION', { number: 'I' })),
    conditions: text((locale) => translate(locale, 'competitions.defaultConditions_BY_ELECTION')),
    seats: [{ kind: 'CITIZEN', count: 1 }],
  });
  await performer.act(
    secretary,
    openCompetition,
    {
      ...(await performer.at(secretary, 'competition', competitionId)),
      publishedOn: String(days.ago(9)),
      publications: [
        { place: 'BODY_SITE', outlet: 'Экология министрлігінің сайты', url: 'http://eco.demo.kenes.kz/konkurs' },
        { place: 'MEDIA', outlet: '«Егемен Қазақстан», № 214' },
      ],
    },
    'Проверено секретариатом.',
  );
  const ids: string[] = [];
  for (const [index, person] of [sitsElsewhere, 310].entries()) {
    performer.on(days.ago(6 - index));
    ids.push(
      await apply(performer, ministry.id, competitionId, {
        person,
        seat: 'CITIZEN',
        citizens: 40,
        occupation: 'Эколог',
      }),
    );
  }
  performer.on(days.ago(3));
  await performer.act(secretary, askSeatRegister, { ids });
}
