import type { Capacity } from '../kernel/capacity.ts';
import { encodeId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { createCommission } from '../modules/commissions/commands/create-commission.command.ts';
import { adoptOpinion } from '../modules/draft-acts/commands/adopt-opinion.command.ts';
import { draftOpinion } from '../modules/draft-acts/commands/draft-opinion.command.ts';
import { handDraftAct } from '../modules/draft-acts/commands/hand-draft-act.command.ts';
import { publishDraftAct } from '../modules/draft-acts/commands/publish-draft-act.command.ts';
import { registerDraftAct } from '../modules/draft-acts/commands/register-draft-act.command.ts';
import { sendOpinion } from '../modules/draft-acts/commands/send-opinion.command.ts';
import { triageDraftAct } from '../modules/draft-acts/commands/triage-draft-act.command.ts';
import { withdrawDraftAct } from '../modules/draft-acts/commands/withdraw-draft-act.command.ts';
import type { Days } from './days.ts';
import { storePaper } from './paper.ts';
import type { Performer } from './performer.ts';
import { both } from './sessions.ts';
import type { Setting } from './setting.ts';

/** How far a draft of the demo has come. */
type Until = 'RECEIVED' | 'REVIEW' | 'HANDED' | 'DRAFTED' | 'ADOPTED' | 'SENT' | 'RETURNED' | 'WITHDRAWN';

interface DemoDraft {
  readonly title: readonly [kk: string, ru: string];
  readonly kind: 'LAW' | 'GOVERNMENT_DECREE' | 'MINISTER_ORDER' | 'DEVELOPMENT_PLAN' | 'BUDGET_PROGRAMME';
  readonly from: 'ministry' | 'forestry' | 'energy';
  /** Working days before today on which it came. */
  readonly came: number;
  readonly until: Until;
  readonly position?: 'SUPPORTS' | 'SUPPORTS_WITH_REMARKS' | 'DOES_NOT_SUPPORT';
  readonly opinion?: readonly [kk: string, ru: string];
  /** Working days after it came on which its opinion was sent. */
  readonly sentAfter?: number;
}

const drafts: readonly DemoDraft[] = [
  {
    title: [
      'Экология кодексіне ауа сапасы бойынша өзгерістер енгізу туралы заң жобасы',
      'О внесении изменений в Экологический кодекс по вопросам качества воздуха',
    ],
    kind: 'LAW',
    from: 'ministry',
    came: 48,
    until: 'SENT',
    position: 'SUPPORTS_WITH_REMARKS',
    opinion: [
      'Кеңес жобаны ескертулермен қолдайды: бекеттердің деректері сағат сайын, машинамен оқылатын түрде жарияланатыны кодекстің өзінде жазылсын.',
      'Совет поддерживает проект с замечаниями: публикацию данных постов каждый час и в машиночитаемом виде закрепить в самом кодексе.',
    ],
    sentAfter: 9,
  },
  {
    title: ['Орман өрттерінің алдын алу қағидалары', 'Правила предупреждения лесных пожаров'],
    kind: 'MINISTER_ORDER',
    from: 'forestry',
    came: 40,
    until: 'SENT',
    position: 'SUPPORTS',
    opinion: ['Кеңес жобаны қолдайды.', 'Совет поддерживает проект.'],
    sentAfter: 14,
  },
  {
    title: [
      'Қалдықтарды өртеу қондырғыларын салу қағидаларына өзгерістер',
      'Изменения в правила размещения мусоросжигательных установок',
    ],
    kind: 'GOVERNMENT_DECREE',
    from: 'energy',
    came: 31,
    until: 'SENT',
    position: 'DOES_NOT_SUPPORT',
    opinion: [
      'Кеңес жобаны қолдамайды: тұрғын үйге дейінгі қашықтық негізсіз қысқартылған, есептеулер ұсынылмаған.',
      'Совет не поддерживает проект: расстояние до жилья сокращено без обоснования, расчёты не представлены.',
    ],
    sentAfter: 8,
  },
  {
    title: [
      '2027–2029 жылдарға арналған су ресурстары бюджеттік бағдарламасы',
      'Бюджетная программа водных ресурсов на 2027–2029 годы',
    ],
    kind: 'BUDGET_PROGRAMME',
    from: 'ministry',
    came: 15,
    until: 'HANDED',
  },
  {
    title: ['Жануарлар дүниесін пайдалану лимиттері', 'Лимиты пользования животным миром'],
    kind: 'MINISTER_ORDER',
    from: 'forestry',
    came: 12,
    until: 'DRAFTED',
    position: 'SUPPORTS_WITH_REMARKS',
    opinion: [
      'Аңшылық шаруашылықтарының деректері қосымшада көрсетілсін.',
      'Привести в приложении данные охотничьих хозяйств.',
    ],
  },
  {
    title: ['Экологиялық ақпаратты жариялау тәртібі', 'Порядок публикации экологической информации'],
    kind: 'MINISTER_ORDER',
    from: 'ministry',
    came: 9,
    until: 'ADOPTED',
    position: 'SUPPORTS_WITH_REMARKS',
    opinion: [
      'Жариялау мерзімі екі тәуліктен бір тәулікке қысқартылсын.',
      'Срок публикации сократить с двух суток до одних.',
    ],
  },
  {
    title: ['Көмір шахталарындағы метанды есепке алу әдістемесі', 'Методика учёта метана угольных шахт'],
    kind: 'MINISTER_ORDER',
    from: 'energy',
    came: 8,
    until: 'HANDED',
  },
  {
    title: [
      'Ерекше қорғалатын табиғи аумақтарды дамыту жоспары',
      'План развития особо охраняемых природных территорий',
    ],
    kind: 'DEVELOPMENT_PLAN',
    from: 'forestry',
    came: 7,
    until: 'REVIEW',
  },
  {
    title: [
      'Қосалқы нысандар тізбесіне редакциялық түзету',
      'Редакционная поправка к перечню вспомогательных объектов',
    ],
    kind: 'MINISTER_ORDER',
    from: 'ministry',
    came: 6,
    until: 'RETURNED',
  },
  {
    title: ['Пластик қаптаманы қайта өңдеу нормативтері', 'Нормативы переработки пластиковой упаковки'],
    kind: 'GOVERNMENT_DECREE',
    from: 'ministry',
    came: 5,
    until: 'WITHDRAWN',
  },
  {
    title: ['Шығарындылар квоталарын бөлу ұлттық жоспары', 'Национальный план распределения квот на выбросы'],
    kind: 'GOVERNMENT_DECREE',
    from: 'ministry',
    came: 2,
    until: 'RECEIVED',
  },
  {
    title: ['Ауа райын болжау қызметтерінің стандарты', 'Стандарт услуг прогноза погоды'],
    kind: 'MINISTER_ORDER',
    from: 'ministry',
    came: 1,
    until: 'RECEIVED',
  },
];

/** The daily bread of a ministry’s council: drafts in each state, two of them overdue. */
export async function performDraftActs(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Проекты актов на мнение совета');
  const secretary = setting.in(setting.ministry, 'ministrySecretary');
  const lead = setting.in(setting.ministry, 'ministryLead');
  performer.on(days.workingAgo(50));
  const commissionId = await commission(performer, secretary, String(days.workingAgo(50)));
  for (const draft of drafts) await brought(performer, setting, { secretary, lead, commissionId }, draft, days);
}

async function commission(performer: Performer, secretary: Capacity, on: string): Promise<string> {
  const seat = await performer.one<{ tenantId: string; convocationId: string; personId: string }>(
    secretary,
    sql`select tenant_id as "tenantId", convocation_id as "convocationId", person_id as "personId" from membership where state = 'ACTIVE' order by starts_on limit 1`,
  );
  if (!seat) throw new Error('nobody sits in the council of the ministry');
  const { commissionId } = await performer.act(
    secretary,
    createCommission,
    {
      convocationId: encodeId(seat.tenantId, seat.convocationId),
      commission: {
        name: both('Экологиялық заңнама комиссиясы', 'Комиссия по экологическому законодательству'),
        members: [{ personId: encodeId(seat.tenantId, seat.personId), office: 'HEAD' }],
      },
      paper: { number: '2', on },
    },
    'Внесено по протоколу заседания.',
  );
  return commissionId;
}

interface Hands {
  readonly secretary: Capacity;
  readonly lead: Capacity;
  readonly commissionId: string;
}

/** One draft as far as it has come. */
async function brought(
  performer: Performer,
  setting: Setting,
  { secretary, lead, commissionId }: Hands,
  draft: DemoDraft,
  days: Days,
): Promise<void> {
  const received = days.workingAgo(draft.came);
  const [kk, ru] = draft.title;
  performer.on(received);
  const { draftActId: id } = await performer.act(secretary, registerDraftAct, {
    title: both(kk, ru),
    kind: draft.kind,
    fromId: setting.body[draft.from],
    paperNumber: `${draft.came}-04/${100 + draft.came}`,
    paperOn: String(received),
    files: [
      {
        fileId: await storePaper(performer, secretary, `${ru.slice(0, 60)}.pdf`),
        kind: 'DRAFT',
        title: 'Текст проекта',
      },
    ],
  });
  if (draft.until === 'RECEIVED') return;
  const its = () => performer.at(secretary, 'draft_act', id);
  performer.on(days.after(received, 1));
  if (draft.until === 'WITHDRAWN') {
    await performer.act(secretary, withdrawDraftAct, {
      ...(await its()),
      because: 'Разработчик отозвал проект письмом на доработку.',
    });
    return;
  }
  const accept = draft.until !== 'RETURNED';
  await performer.act(secretary, triageDraftAct, {
    ...(await its()),
    accept,
    because: accept ? null : 'Прав и обязанностей граждан не затрагивает: совет рассматривает значимые проекты.',
  });
  await performer.act(secretary, publishDraftAct, await its());
  if (draft.until === 'REVIEW' || !accept) return;
  await performer.act(secretary, handDraftAct, { ...(await its()), commissionId });
  if (draft.until === 'HANDED') return;
  performer.on(days.after(received, 4));
  const [inKazakh, inRussian] = draft.opinion ?? ['Қолдау.', 'Поддержать.'];
  await performer.act(lead, draftOpinion, {
    ...(await its()),
    text: both(inKazakh, inRussian),
    position: draft.position ?? 'SUPPORTS',
  });
  if (draft.until === 'DRAFTED') return;
  const adopted = days.after(received, 6);
  performer.on(adopted);
  await performer.act(
    secretary,
    adoptOpinion,
    { ...(await its()), paper: { number: String(draft.came), on: String(adopted) }, by: 'COMMISSION' },
    'Протокол комиссии подписан.',
  );
  if (draft.until === 'ADOPTED') return;
  performer.on(days.after(received, draft.sentAfter ?? 8));
  await performer.act(
    secretary,
    sendOpinion,
    { ...(await its()), channel: 'EDMS', signatory: 'С. Тасболатова' },
    'Отправлено после подписания.',
  );
}
