import type { LocalizedName } from '@kenes/calendar';
import { handbook5 } from '../citations.ts';
import type { Citation } from '../verdict.ts';

/** What kind of council holds a power: by level, and apart from both the councils of quasi-state entities. */
export const councilKinds = ['REPUBLICAN', 'LOCAL', 'QUASI_STATE'] as const;
export type CouncilKind = (typeof councilKinds)[number];

/** One power of a public council (domain §1.5). */
export interface Power {
  readonly id: string;
  readonly name: LocalizedName;
  readonly councils: readonly CouncilKind[];
  readonly basis: readonly Citation[];
}

const state = ['REPUBLICAN', 'LOCAL'] as const;
const every = ['REPUBLICAN', 'LOCAL', 'QUASI_STATE'] as const;
const local = ['LOCAL'] as const;
const seed: readonly Citation[] = [handbook5];
const withQuasiState: readonly Citation[] = [
  handbook5,
  {
    act: 'COUNCIL_PRACTICE',
    url: 'https://baiterek.gov.kz/en/about-holding/public-council-of-the-holding',
    source: 'S48',
  },
];

/** PWR-01…13 by kind of council; a quasi-state council's own subjects are read from S48. */
export const powers: readonly Power[] = [
  {
    id: 'PWR-01',
    name: {
      kk: 'Бюджеттік бағдарламалардың, стратегиялық жоспарлардың, аумақтарды дамыту бағдарламаларының, мемлекеттік бағдарламалардың, қоршаған ортаны қорғау жоспарларының жобаларын және олардың орындалуын талқылау',
      ru: 'Обсуждение проектов и выполнения бюджетных программ, стратегических планов или программ развития территорий, государственных программ, планов мероприятий по охране окружающей среды',
      en: 'Discussing drafts and execution of budget programmes, strategic plans or territorial development programmes, state programmes and environmental action plans',
    },
    councils: every,
    basis: withQuasiState,
  },
  {
    id: 'PWR-02',
    name: {
      kk: 'Атқарушы органдардың нысаналы индикаторларға қол жеткізу туралы есептерін талқылау',
      ru: 'Обсуждение отчётов исполнительных органов о достижении целевых индикаторов',
      en: 'Discussing executive bodies’ reports on reaching target indicators',
    },
    councils: state,
    basis: seed,
  },
  {
    id: 'PWR-03',
    name: {
      kk: 'Бюджеттік бағдарламалар әкімшісінің бағдарламаларды іске асыру, түсімдер мен шығыстар жоспарларын орындау, қайырымдылық ақшасы туралы есептерін талқылау',
      ru: 'Обсуждение отчётов администратора бюджетных программ о реализации программ, об исполнении планов поступлений и расходов, о деньгах от благотворительности',
      en: 'Discussing administrators’ reports on budget programmes, on revenue and expenditure plans, and on charity money',
    },
    councils: every,
    basis: withQuasiState,
  },
  {
    id: 'PWR-04',
    name: {
      kk: 'Мемлекеттік кәсіпорындардың, мемлекет бақылайтын АҚ мен ЖШС-тердің (квазимемлекеттік сектор субъектілерінен басқа) даму жоспарларының мониторингі туралы есептерді талқылау',
      ru: 'Обсуждение отчётов о мониторинге планов развития государственных предприятий, контролируемых государством АО и ТОО (кроме субъектов квазигосударственного сектора)',
      en: 'Discussing monitoring reports on development plans of state enterprises and state-controlled JSCs and LLPs (except quasi-state entities)',
    },
    councils: state,
    basis: seed,
  },
  {
    id: 'PWR-05',
    name: {
      kk: 'Азаматтардың құқықтарына, бостандықтары мен міндеттеріне қатысты нормативтік құқықтық актілердің жобаларын әзірлеуге және талқылауға қатысу',
      ru: 'Участие в разработке и обсуждении проектов нормативных правовых актов, касающихся прав, свобод и обязанностей граждан',
      en: 'Taking part in drafting and discussing normative legal acts that affect the rights, freedoms and duties of citizens',
    },
    councils: state,
    basis: seed,
  },
  {
    id: 'PWR-06',
    name: {
      kk: 'Қоғамдық маңызы бар мәселелер бойынша жеке және заңды тұлғалардың жолданымдарын, оның ішінде қызметтік әдеп туралы жолданымдарды қарау',
      ru: 'Рассмотрение обращений физических и юридических лиц по общественно значимым вопросам, в том числе о служебной этике',
      en: 'Considering appeals of persons on socially significant issues, the ethics of civil servants included',
    },
    councils: state,
    basis: seed,
  },
  {
    id: 'PWR-07',
    name: {
      kk: 'Заңнаманы жетілдіру жөнінде ұсыныстар әзірлеу және мемлекеттік органдарға енгізу',
      ru: 'Разработка и внесение в государственные органы предложений по совершенствованию законодательства',
      en: 'Drawing up proposals to improve legislation and putting them to state bodies',
    },
    councils: every,
    basis: withQuasiState,
  },
  {
    id: 'PWR-08',
    name: {
      kk: 'Қоғамдық кеңес туралы ережені бекіту',
      ru: 'Утверждение положения об Общественном совете',
      en: 'Approving the council’s regulation',
    },
    councils: every,
    basis: withQuasiState,
  },
  {
    id: 'PWR-09',
    name: {
      kk: 'Қоғамдық бақылауды оның нысандарында жүзеге асыру',
      ru: 'Осуществление общественного контроля в его формах',
      en: 'Carrying out public control in its forms',
    },
    councils: every,
    basis: withQuasiState,
  },
  {
    id: 'PWR-10',
    name: {
      kk: 'Қызмет бағыттары бойынша комиссиялар құру',
      ru: 'Создание комиссий по направлениям деятельности',
      en: 'Creating commissions by directions of activity',
    },
    councils: every,
    basis: withQuasiState,
  },
  {
    id: 'PWR-11',
    name: {
      kk: 'Жер қатынастарын реттеу жөніндегі жергілікті мемлекеттік басқару органдарының жұмысына қатысу',
      ru: 'Участие в работе органов местного государственного управления по вопросам регулирования земельных отношений',
      en: 'Taking part in the work of local public administration bodies on land relations',
    },
    councils: local,
    basis: seed,
  },
  {
    id: 'PWR-12',
    name: {
      kk: 'Өңірлік маңызы бар индустриялық аймақ құру туралы шешім жобасын қарау',
      ru: 'Рассмотрение проекта решения о создании индустриальной зоны регионального значения',
      en: 'Considering the draft decision on a regional industrial zone',
    },
    councils: local,
    basis: seed,
  },
  {
    id: 'PWR-13',
    name: {
      kk: 'Құқық қорғау органдары басшыларының заңдылықты қамтамасыз ету туралы ақпаратын жергілікті деңгейде тыңдау (мемлекеттік құпиядан басқа)',
      ru: 'Заслушивание на местном уровне информации руководителей правоохранительных органов об обеспечении законности (кроме государственных секретов)',
      en: 'Hearing, at local level, heads of law-enforcement bodies on legality (except state secrets)',
    },
    councils: local,
    basis: seed,
  },
];

/** The powers of a kind of council, in the order of the law. */
export function powersOf(kind: CouncilKind): readonly Power[] {
  return powers.filter((power) => power.councils.includes(kind));
}
