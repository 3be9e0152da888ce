import type { LegalDate } from '@kenes/calendar';
import type { Capacity } from '../kernel/capacity.ts';
import { ownId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { admitExpert } from '../modules/expertises/commands/admit-expert.command.ts';
import { appointExpert } from '../modules/expertises/commands/appoint-expert.command.ts';
import { composeConclusion } from '../modules/expertises/commands/compose-conclusion.command.ts';
import { concludeExpertise } from '../modules/expertises/commands/conclude-expertise.command.ts';
import { declareInterest } from '../modules/expertises/commands/declare-interest.command.ts';
import { dissentFromExpertise } from '../modules/expertises/commands/dissent-from-expertise.command.ts';
import { documentExpertise } from '../modules/expertises/commands/document-expertise.command.ts';
import { freezeConclusion } from '../modules/expertises/commands/freeze-conclusion.command.ts';
import { handInAnswers } from '../modules/expertises/commands/hand-in-answers.command.ts';
import { openExpertise } from '../modules/expertises/commands/open-expertise.command.ts';
import { publishConclusion } from '../modules/expertises/commands/publish-conclusion.command.ts';
import { sendConclusion } from '../modules/expertises/commands/send-conclusion.command.ts';
import { signConclusion } from '../modules/expertises/commands/sign-conclusion.command.ts';
import { startExpertise } from '../modules/expertises/commands/start-expertise.command.ts';
import { writeConclusionSection } from '../modules/expertises/commands/write-conclusion-section.command.ts';
import { writeExpertiseAnswer } from '../modules/expertises/commands/write-expertise-answer.command.ts';
import { handlers } from '../modules/expertises/conclusion/make-conclusion-file.handler.ts';
import { makeConclusionFile } from '../modules/expertises/conclusion/make-conclusion-file.job.ts';
import { publishMission } from '../modules/missions/commands/publish-mission.command.ts';
import { examineSignature } from '../modules/protocols/signatures/examine-signature.ts';
import type { roles } from './cast.ts';
import type { Days } from './days.ts';
import { storePaper } from './paper.ts';
import type { Performer } from './performer.ts';
import { adopt } from './procedures.ts';
import { both } from './protocol.ts';
import type { Setting } from './setting.ts';

type Text = ReturnType<typeof both>;

const known = 'Орган извещён телефонограммой, решение совета приложено к протоколу.';

/** An expert of the demo: by an account of the council, or by name with papers that the secretariat enters. */
interface DemoExpert {
  readonly own: Capacity;
  readonly appointed: object;
  readonly interest?: string;
}

/** An expertise whose conclusion is published, of two experts who differ; and one that is being answered. */
export async function performExpertises(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Общественные экспертизы');
  const secretary = setting.in(setting.almaty, 'secretary');
  await greenRules(performer, setting, secretary, days);
  await stopsRules(performer, setting, secretary, days);
}

/** Rules for green plantings: a biologist of the council and a dendrologist who declared an interest and was admitted. */
async function greenRules(performer: Performer, setting: Setting, secretary: Capacity, days: Days): Promise<void> {
  const expertiseId = await opened(performer, secretary, days.ago(41), {
    topic: both(
      'Жасыл екпелерді күтіп-ұстау қағидаларының жобасы туралы',
      'О проекте правил содержания зелёных насаждений',
    ),
    subject: both(
      '«Алматы қаласының жасыл екпелерін күтіп-ұстау және қорғау қағидалары» мәслихат шешімінің жобасы',
      'Проект решения маслихата «Правила содержания и защиты зелёных насаждений города Алматы»',
    ),
    bodyId: setting.body.green,
    questions: [
      both(
        'Жоба ағаш кесудің орнын толтыру нормасын төмендете ме?',
        'Снижает ли проект норму восстановления за снос деревьев?',
      ),
      both('Көрсетілген суару мерзімдері жеткілікті ме?', 'Достаточны ли указанные в проекте сроки полива?'),
    ],
    decision: { number: '14', on: String(days.ago(42)) },
  });
  const experts = await engaged(performer, secretary, expertiseId, [
    ofCouncil(setting, 'lead', 'Эколог, магистр биологии'),
    {
      own: secretary,
      appointed: { name: 'Досмағамбетов Болат Серікұлы', position: 'Дендролог, кандидат биологических наук' },
      interest: 'В 2024 году выполнял для управления обследование деревьев по договору.',
    },
  ]);
  const [biologist, dendrologist] = experts;
  if (!biologist || !dendrologist) throw new Error('the expertise has lost its experts');
  await begun(performer, secretary, expertiseId, days.ago(37));
  performer.on(days.ago(25));
  await answered(performer, biologist, [
    both(
      'Иә, төмендетеді: қазіргі он ағаштың орнына бес ағаш отырғызу көзделген.',
      'Да. Вместо десяти деревьев за одно снесённое проект предусматривает пять, причём без срока приживаемости.',
    ),
    both(
      'Жеткіліксіз: суару қыркүйекте аяқталады, ал жас екпелерге қазанның ортасына дейін керек.',
      'Недостаточны: полив заканчивается в сентябре, молодым посадкам он нужен до середины октября.',
    ),
  ]);
  await answered(performer, dendrologist, [
    both(
      'Саны бойынша төмендетеді, бірақ ірі көшеттерге қойылатын талап сапаны арттырады.',
      'По числу деревьев снижает, но требование крупномерных саженцев повышает качество посадок.',
    ),
    both('Жүйелі суару болса — жеткілікті.', 'Достаточны там, где есть поливная сеть.'),
  ]);
  await performer.act(secretary, dissentFromExpertise, {
    ...(await performer.at(secretary, 'expertise_expert', dendrologist.id)),
    text: both(
      'Норманы сандық түрде ғана бағалаумен келіспеймін: екпелердің тірі қалуы маңыздырақ.',
      'Не согласен оценивать норму только числом: важнее, сколько посаженных деревьев приживётся.',
    ),
  });
  await signed(performer, secretary, expertiseId, experts, days.ago(12));
  await sent(performer, setting, secretary, expertiseId, days);
}

/** Rules for stops: begun, one expert has handed in on paper, the other writes in the cabinet. */
async function stopsRules(performer: Performer, setting: Setting, secretary: Capacity, days: Days): Promise<void> {
  const expertiseId = await opened(performer, secretary, days.ago(16), {
    topic: both('Аялдамалар стандартының жобасы туралы', 'О проекте стандарта остановок'),
    subject: both(
      '«Қоғамдық көлік аялдамаларының қалалық стандарты» жобасы',
      'Проект «Городской стандарт остановок общественного транспорта»',
    ),
    bodyId: setting.body.transport,
    requestedBy: 'Объединение родителей детей с инвалидностью',
    questions: [
      both(
        'Стандарт арбамен жүретін жолаушыға кедергісіз мінуді қамтамасыз ете ме?',
        'Обеспечивает ли стандарт посадку без барьеров для человека на коляске?',
      ),
      both('Жарықтандыру талаптары жеткілікті ме?', 'Достаточны ли требования к освещению?'),
      both('Стандартты бюджет аясында орындау мүмкін бе?', 'Выполним ли стандарт в пределах бюджета?'),
    ],
    decision: { number: '17', on: String(days.ago(17)) },
  });
  const [architect, lead] = await engaged(performer, secretary, expertiseId, [
    {
      own: secretary,
      appointed: { name: 'Оразбекова Динара Маратқызы', position: 'Архитектор, эксперт по доступности' },
    },
    ofCouncil(setting, 'lead', 'Эколог, магистр биологии'),
  ]);
  if (!architect || !lead) throw new Error('the expertise has lost its experts');
  await begun(performer, secretary, expertiseId, days.ago(13));
  performer.on(days.ago(5));
  await answered(performer, architect, [
    both(
      'Толық емес: бордюрдің биіктігі көрсетілмеген.',
      'Не полностью: высота бордюра у посадочной площадки не указана.',
    ),
    both('Жеткілікті.', 'Достаточны.'),
    both('Кезең-кезеңімен, үш жыл ішінде мүмкін.', 'Выполним поэтапно, за три года.'),
  ]);
  performer.on(days.ago(2));
  await wrote(
    performer,
    lead,
    1,
    both('Ішінара қамтамасыз етеді.', 'Обеспечивает частично: пандус есть, площадки для разворота нет.'),
  );
}

interface Opened {
  readonly topic: Text;
  readonly subject: Text;
  readonly bodyId: string;
  readonly requestedBy?: string;
  readonly questions: readonly Text[];
  readonly decision: { readonly number: string; readonly on: string };
}

async function opened(performer: Performer, secretary: Capacity, day: LegalDate, given: Opened): Promise<string> {
  performer.on(day);
  const fileId = await storePaper(performer, secretary, 'Текст проекта.pdf');
  const { expertiseId } = await performer.act(
    secretary,
    openExpertise,
    {
      subjectKind: 'DRAFT_ACT',
      legalBasis: 'LAW_383_V',
      papers: [{ fileId, title: 'Текст проекта' }],
      ...given,
    },
    known,
  );
  return expertiseId;
}

function ofCouncil(setting: Setting, name: keyof typeof roles, position: string): DemoExpert {
  return {
    own: setting.in(setting.almaty, name),
    appointed: { accountId: setting.person.get(name)?.id ?? '', position },
  };
}

interface Engaged extends DemoExpert {
  readonly id: string;
}

/** Experts named, each with a declaration; one with an interest is admitted by the council. */
async function engaged(
  performer: Performer,
  secretary: Capacity,
  expertiseId: string,
  experts: readonly DemoExpert[],
): Promise<Engaged[]> {
  const all: Engaged[] = [];
  for (const expert of experts) {
    const { expertId: id } = await performer.act(secretary, appointExpert, {
      ...(await performer.at(secretary, 'expertise', expertiseId)),
      ...expert.appointed,
    });
    const its = () => performer.at(secretary, 'expertise_expert', id);
    await performer.act(
      expert.own,
      declareInterest,
      { ...(await its()), interest: expert.interest !== undefined, text: expert.interest ?? null },
      known,
    );
    if (expert.interest)
      await performer.act(
        secretary,
        admitExpert,
        {
          ...(await its()),
          because: 'Договор исполнен в 2024 году; другого дендролога с такой практикой в городе нет.',
        },
        'Решение совета: сведения раскрыты в заключении.',
      );
    all.push({ ...expert, id });
  }
  return all;
}

async function begun(performer: Performer, secretary: Capacity, expertiseId: string, day: LegalDate): Promise<void> {
  performer.on(day);
  await performer.act(secretary, startExpertise, await performer.at(secretary, 'expertise', expertiseId), known);
}

async function wrote(performer: Performer, { own, id }: Engaged, question: number, text: Text): Promise<void> {
  await performer.act(own, writeExpertiseAnswer, { id, question, expectedVersion: 0, text });
}

async function answered(performer: Performer, expert: Engaged, answers: readonly Text[]): Promise<void> {
  for (const [index, text] of answers.entries()) await wrote(performer, expert, index + 1, text);
  await performer.act(expert.own, handInAnswers, await performer.at(expert.own, 'expertise_expert', expert.id));
}

/** The conclusion written around the answers, frozen, signed by each over the same bytes. */
async function signed(
  performer: Performer,
  secretary: Capacity,
  expertiseId: string,
  experts: readonly Engaged[],
  day: LegalDate,
): Promise<void> {
  performer.on(day);
  const { conclusionId } = await performer.act(secretary, composeConclusion, {
    ...(await performer.at(secretary, 'expertise', expertiseId)),
    language: 'ru',
  });
  const its = () => performer.at(secretary, 'expertise_conclusion', conclusionId);
  for (const [section, text] of [
    ['GROUNDS', both('Кеңестің № 14 шешімі.', 'Решение совета № 14; обращения жителей о сносе деревьев.')],
    ['OBJECT', both('Қағидалар жобасының мәтіні.', 'Текст проекта правил в редакции, внесённой на обсуждение.')],
    [
      'METHOD',
      both('Салыстыру, егілген жерлерді қарау.', 'Сравнение с действующими правилами, осмотр посадок 2024–2025 годов.'),
    ],
    [
      'RECOMMENDATIONS',
      both('Он ағаш нормасы сақталсын.', 'Сохранить норму: десять деревьев за одно; продлить полив до 15 октября.'),
    ],
  ] as const)
    await performer.act(secretary, writeConclusionSection, { ...(await its()), section, text });
  await performer.act(secretary, freezeConclusion, await its());
  const { tenantId, id } = ownId(conclusionId);
  await handlers[makeConclusionFile.name]?.(performer.kenes, { tenantId, conclusionId: id });
  for (const { own, id: expertId } of experts) {
    const fileId = await storePaper(performer, own, 'Заключение с подписью.pdf');
    const evidence = await examineSignature(
      performer.operation(own),
      { id: conclusionId, fileId, way: 'SCAN' },
      'expertise_conclusion',
    );
    await performer.act(own, signConclusion(evidence), { ...(await its()), expertId, way: 'SCAN', fileId });
  }
  await performer.act(secretary, concludeExpertise, await performer.at(secretary, 'expertise', expertiseId), known);
}

/** Its recommendation drawn up, adopted, sent with the conclusion, published. */
async function sent(
  performer: Performer,
  setting: Setting,
  secretary: Capacity,
  expertiseId: string,
  days: Days,
): Promise<void> {
  const its = () => performer.at(secretary, 'expertise', expertiseId);
  await performer.act(secretary, documentExpertise, {
    ...(await its()),
    recommendations: [
      {
        wording: both(
          'Кесілген бір ағаш үшін он ағаш отырғызу нормасы сақталсын, суару 15 қазанға дейін ұзартылсын.',
          'Сохранить норму восстановления: десять деревьев за одно снесённое; продлить полив молодых посадок до 15 октября.',
        ),
        bodyIds: [setting.body.green],
      },
    ],
  });
  const { tenantId, id } = ownId(expertiseId);
  const row = await performer.one<{ mission: string; draft: string; conclusion: string }>(
    secretary,
    sql`select gid(e.tenant_id, e.mission_id) as mission, gid(r.tenant_id, r.id) as draft, gid(c.tenant_id, c.id) as conclusion from expertise e
      join recommendation r on r.tenant_id = e.tenant_id and r.mission_id = e.mission_id
      join expertise_conclusion c on c.tenant_id = e.tenant_id and c.expertise_id = e.id
      where e.tenant_id = ${tenantId}::uuid and e.id = ${id}::uuid`,
  );
  if (!row) throw new Error('the expertise has lost its recommendation');
  await adopt(performer, secretary, row.draft, { decision: '16', on: days.ago(10) });
  performer.on(days.ago(9));
  await performer.act(secretary, sendConclusion, { ...(await its()), channel: 'EDMS' }, known);
  await performer.act(
    secretary,
    publishConclusion,
    await performer.at(secretary, 'expertise_conclusion', row.conclusion),
    'В тексте только имена и должности.',
  );
  await performer.act(
    secretary,
    publishMission,
    await performer.at(secretary, 'mission', row.mission),
    'Тексты на казахском готовятся.',
  );
}
