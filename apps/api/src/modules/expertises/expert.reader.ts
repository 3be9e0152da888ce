import type { Operation } from '../../kernel/context.ts';
import { type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

function expertColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(x.tenant_id, x.id)',
      councilId: 'x.tenant_id',
      expertiseId: 'gid(x.tenant_id, x.expertise_id)',
      version: 'x.version',
      ordinal: 'x.ordinal',
      name: 'x.name',
      position: 'x.position',
      state: 'x.state',
      interest: 'x.interest',
      admitted: 'x.admitted',
      dissent: 'x.dissent',
      dissentOn: 'x.dissent_on',
      expertiseState: 'e.state',
      conclusionState: 'c.state',
    },
    {
      accountId: 'x.account_id',
      appointedOn: 'x.appointed_on',
      declaredOn: 'x.declared_on',
      answeredOn: 'x.answered_on',
      recusedOn: 'x.recused_on',
      hiddenInterest: 'x.interest_text',
      hiddenAdmission: 'x.admitted_because',
      hiddenRecusal: 'x.recused_because',
      signed: `exists (select from expertise_signature s where s.tenant_id = x.tenant_id and s.expert_id = x.id and s.conclusion_id = c.id and s.state <> 'WITHDRAWN')`,
    },
  );
}

const withExpertise = sql`join expertise e on e.tenant_id = x.tenant_id and e.id = x.expertise_id
  left join expertise_conclusion c on c.tenant_id = x.tenant_id and c.expertise_id = x.expertise_id`;

/** Experts of expertises in their order, those who take no part too. */
export function expertsOfExpertises(operation: Operation): Relation<undefined> {
  return relation(
    'experts of expertises',
    (keys) =>
      sql`select ${expertColumns(operation)}, x.expertise_id as key from expertise_expert x ${withExpertise}
        where x.tenant_id = any(${keys.tenants}::uuid[]) and x.expertise_id = any(${keys.ids}::uuid[]) order by x.ordinal limit 1000`,
  );
}

/** The links by which experts from outside work. */
export const linksOfExperts: Relation<undefined> = relation(
  'links of experts',
  (keys) =>
    sql`select l.email, l.issued_at as "issuedAt", l.expert_id as key from expert_link l
      where l.tenant_id = any(${keys.tenants}::uuid[]) and l.expert_id = any(${keys.ids}::uuid[]) and l.revoked_at is null`,
);

/** Answers of all experts of expertises. */
export function answersOfExpertises(operation: Operation): Relation<undefined> {
  return relation(
    'answers of expertises',
    (keys) =>
      sql`select ${columnsFor(
        operation,
        {
          id: 'gid(a.tenant_id, a.id)',
          version: 'a.version',
          question: 'a.question',
          text: 'a.text',
          expertId: 'gid(a.tenant_id, a.expert_id)',
          conclusionState: 'c.state',
        },
        { writtenOn: 'a.written_on', accountId: 'x.account_id' },
      )}, a.expertise_id as key from expertise_answer a
        join expertise_expert x on x.tenant_id = a.tenant_id and x.id = a.expert_id
        left join expertise_conclusion c on c.tenant_id = a.tenant_id and c.expertise_id = a.expertise_id
        where a.tenant_id = any(${keys.tenants}::uuid[]) and a.expertise_id = any(${keys.ids}::uuid[]) order by a.question, x.ordinal limit 5000`,
  );
}

function conclusionColumns(operation: Operation): Sql {
  return columnsFor(operation, {
    id: 'gid(c.tenant_id, c.id)',
    councilId: 'c.tenant_id',
    expertiseId: 'gid(c.tenant_id, c.expertise_id)',
    version: 'c.version',
    language: 'c.language',
    state: 'c.state',
    number: 'c.number',
    code: "regexp_replace(c.code, '(.{4})(.{4})(.{4})', '\\1-\\2-\\3')",
    prose: 'c.prose',
    fileId: 'gid(c.tenant_id, c.file_id)',
    sha256: "encode(c.sha256, 'hex')",
    frozenAt: 'c.frozen_at',
    signedOn: 'c.signed_on',
    publishedOn: 'c.published_on',
    published: 'c.published',
    expertiseState: 'e.state',
  });
}

const ofExpertise = sql`expertise_conclusion c join expertise e on e.tenant_id = c.tenant_id and e.id = c.expertise_id`;

/** The conclusions of expertises. */
export function conclusionsOfExpertises(operation: Operation): Relation<undefined> {
  return relation(
    'conclusions of expertises',
    (keys) =>
      sql`select ${conclusionColumns(operation)}, c.expertise_id as key from ${ofExpertise}
        where c.tenant_id = any(${keys.tenants}::uuid[]) and c.expertise_id = any(${keys.ids}::uuid[])`,
  );
}

/** The published conclusion of a code: the page of verification knows no council yet. */
export function conclusionByCode(operation: Operation, code: string): Sql {
  return sql`select ${conclusionColumns(operation)} from ${ofExpertise} where c.code = ${code} and c.published`;
}

/** The signatures in force under conclusions, in the order of the experts. */
export function signaturesOfConclusions(operation: Operation): Relation<undefined> {
  return relation(
    'signatures of conclusions',
    (keys) =>
      sql`select ${columnsFor(
        operation,
        {
          id: 'gid(s.tenant_id, s.id)',
          expertId: 'gid(s.tenant_id, s.expert_id)',
          signerName: 's.signer_name',
          way: 's.way',
          signedOn: 's.signed_on',
          state: 's.state',
          contentCheck: 's.content_check',
          keyCheck: 's.key_check',
          personCheck: 's.person_check',
          serviceCheck: 's.service_check',
          certificateName: 's.certificate_name',
          certificateOrganisation: 's.certificate_organisation',
          certificateIssuer: 's.certificate_issuer',
          digestAlgorithm: 's.digest_algorithm',
        },
        { fileId: 'gid(s.tenant_id, s.file_id)' },
      )}, s.conclusion_id as key from expertise_signature s join expertise_expert x on x.tenant_id = s.tenant_id and x.id = s.expert_id
        where s.tenant_id = any(${keys.tenants}::uuid[]) and s.conclusion_id = any(${keys.ids}::uuid[]) and s.state <> 'WITHDRAWN' order by x.ordinal limit 1000`,
  );
}
