import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import type { ControlForm, FormingBodyKind, ObjectKind, Override, RecommendationState, TrackState } from '@kenes/rules';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Keys } from '../../kernel/level-loader.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { MissionState } from './types/mission.enums.ts';

/** What the rules and the product's own checks look at when an act of a mission is asked about. Dates are ISO text. */
export interface MissionRow {
  readonly state: `${MissionState}`;
  readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
  readonly form: `${ControlForm}`;
  readonly published: boolean;
  readonly permanent: boolean;
  readonly title: LocalizedText;
  readonly aim: LocalizedText;
  readonly questions: number;
  readonly methods: readonly string[];
  readonly powers: readonly string[];
  readonly seriesId: string | null;
  readonly openedOn: string;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly notifiedOn: string | null;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly hasDecisionFile: boolean;
  readonly tenantKind: 'PUBLIC_COUNCIL' | 'NPO' | 'LOCAL_COMMUNITY' | 'MICRO_AREA_COUNCIL';
  readonly tenantLevel: 'REPUBLICAN' | 'LOCAL' | null;
  readonly formingBodyKind: FormingBodyKind | null;
  readonly objects: readonly {
    readonly name: LocalizedText;
    readonly kind: ObjectKind;
    readonly specialRegime: boolean;
  }[];
  readonly team: readonly string[];
  readonly leads: readonly string[];
  readonly hasLead: boolean;
  readonly draftFindings: number;
  readonly firstFactOn: string | null;
  readonly lastFactOn: string | null;
  /** The council's mandate on which an NPO's own control stands. */
  readonly npoMandate: {
    readonly number: string | null;
    readonly date: string;
    readonly hasFile: boolean;
    readonly from: string;
    readonly to: string;
    readonly revokedOn: string | null;
  } | null;
  readonly mandate: { readonly from: string; readonly to: string; readonly revokedOn: string | null } | null;
  readonly recommendations: readonly { readonly state: RecommendationState; readonly tracks: readonly TrackState[] }[];
  readonly hasOutcome: boolean;
}

/** A mission with who asks and by which law and calendar. */
export interface Situation {
  readonly mission: MissionRow;
  readonly capacity: Capacity;
  readonly today: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides: readonly Override[];
}

const office = `(select coalesce(json_agg(json_build_object('state', r.state, 'tracks',
    (select coalesce(json_agg(k.state), '[]') from track k where k.tenant_id = r.tenant_id and k.recommendation_id = r.id))), '[]')
    from recommendation r where r.tenant_id = m.tenant_id and r.mission_id = m.id) as recommendations,
  (exists (select from outcome u where u.tenant_id = m.tenant_id and (u.mission_id = m.id or u.recommendation_id in
    (select r.id from recommendation r where r.tenant_id = m.tenant_id and r.mission_id = m.id)))) as "hasOutcome"`;

/** The facts of missions in one statement. A mandate does not reach recommendations: for it there are none. */
export function missionFacts(capacity: Capacity, keys: Keys): Sql {
  const mandate = capacity.kind === 'MANDATE' ? capacity.mandateId : null;
  return sql`select m.id as key, m.state, m.legal_basis as "legalBasis", m.form, m.published, m.permanent, m.title, m.aim,
      jsonb_array_length(m.questions) as questions, m.methods, m.powers, m.series_id as "seriesId", m.opened_on as "openedOn",
      m.planned_from as "plannedFrom", m.planned_to as "plannedTo", m.notified_on as "notifiedOn", m.started_on as "startedOn",
      m.completed_on as "completedOn", m.decision_number as "decisionNumber", m.decision_date as "decisionDate",
      (m.decision_file_id is not null) as "hasDecisionFile", t.kind as "tenantKind", t.level as "tenantLevel", t.forming_body_kind as "formingBodyKind",
      (select coalesce(json_agg(json_build_object('name', o.name, 'kind', o.kind, 'specialRegime', o.special_regime)), '[]')
        from mission_object x join organisation o on o.id = x.body_id where x.tenant_id = m.tenant_id and x.mission_id = m.id) as objects,
      (select coalesce(json_agg(p.account_id) filter (where p.account_id is not null), '[]') from participant p
        where p.tenant_id = m.tenant_id and p.mission_id = m.id) as team,
      (select coalesce(json_agg(p.account_id) filter (where p.account_id is not null), '[]') from participant p
        where p.tenant_id = m.tenant_id and p.mission_id = m.id and p.lead) as leads,
      (exists (select from participant p where p.tenant_id = m.tenant_id and p.mission_id = m.id and p.lead)) as "hasLead",
      (select count(*)::int from finding f where f.tenant_id = m.tenant_id and f.mission_id = m.id and f.state = 'DRAFT') as "draftFindings",
      least((select min(v.visited_on) from visit v where v.tenant_id = m.tenant_id and v.mission_id = m.id),
        (select min(f.observed_on) from finding f where f.tenant_id = m.tenant_id and f.mission_id = m.id and f.state <> 'WITHDRAWN')) as "firstFactOn",
      greatest((select max(v.visited_on) from visit v where v.tenant_id = m.tenant_id and v.mission_id = m.id),
        (select max(f.observed_on) from finding f where f.tenant_id = m.tenant_id and f.mission_id = m.id and f.state <> 'WITHDRAWN')) as "lastFactOn",
      case when t.kind = 'NPO' and m.mandate_from is not null then json_build_object('number', m.mandate_number, 'date', m.mandate_date,
        'hasFile', m.mandate_file_id is not null or m.mandate_id is not null, 'from', m.mandate_from, 'to', m.mandate_to,
        'revokedOn', (select g.revoked_on from mandates_to_npo() g where g.council_id = m.mandate_council_id and g.mandate_id = m.mandate_id)) end as "npoMandate",
      (select json_build_object('from', d.valid_from, 'to', d.valid_to, 'revokedOn', d.revoked_on) from mandate d
        where d.tenant_id = m.tenant_id and d.id = ${mandate}::uuid) as mandate,
      ${code(mandate ? `'[]'::json as recommendations, false as "hasOutcome"` : office)}
    from mission m join tenant t on t.id = m.tenant_id
    where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[])`;
}
