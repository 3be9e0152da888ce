import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { queueMail } from '../letters/outbox.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';
import { mailApplicationLink } from './mail-application-link.job.ts';
import { candidateMail } from './mail-candidate.ts';

/** At most so many applications of one address: a person has one or two, a withdrawn one included. */
const most = 5;

/** Only here it is found out whether anyone has the address; nobody is told but its owner. */
async function mailLink(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, competitionId, email } = mailApplicationLink.parse(payload);
  const capacity = { kind: 'SYSTEM', tenantId, job: mailApplicationLink.name } as const;
  await kenes.database.inTransaction(capacity, false, async (transaction) => {
    const competition = await transaction.one<Pick<CompetitionEntity, 'title' | 'closesOn'>>(
      sql`select title, closes_on::text as "closesOn" from competition where tenant_id = ${tenantId}::uuid and id = ${competitionId}::uuid`,
    );
    if (!competition) return;
    const rows = await transaction.rows<
      Pick<ApplicationEntity, 'id' | 'email' | 'locale' | 'number' | 'submittedAt' | 'tokenDigest' | 'linkOrdinal'>
    >(sql`select a.id, a.email, a.locale, a.number, a.token_digest as "tokenDigest", a.link_ordinal as "linkOrdinal" from application a
      where a.tenant_id = ${tenantId}::uuid and a.competition_id = ${competitionId}::uuid and a.email = ${email}
        and a.token_digest is not null and a.link_ended_at is null order by a.id desc limit ${most}::int`);
    for (const row of rows) {
      const mail = candidateMail(kenes.services, row, competition, 'LINK');
      if (mail) await queueMail(transaction, tenantId, kenes.clock.now(), mail);
    }
  });
}

export const handlers = { [mailApplicationLink.name]: mailLink } as const;
