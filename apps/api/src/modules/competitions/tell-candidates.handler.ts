import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { readText } from '../../kernel/texts.ts';
import { queueMail } from '../letters/outbox.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';
import { candidateMail, kindOf } from './mail-candidate.ts';
import { tellCandidatesJob } from './tell-candidates.job.ts';

/** Mails written in one transaction: each is three short statements. */
const portion = 100;

/** Writes the mails of one occasion, a portion at a time; whoever has theirs already is left out, so it may run again. */
async function tell(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, competitionId, occasion } = tellCandidatesJob.parse(payload);
  const capacity = { kind: 'SYSTEM', tenantId, job: tellCandidatesJob.name } as const;
  let written = portion;
  while (written === portion)
    written = await kenes.database.inTransaction(capacity, false, async (transaction) => {
      const competition = await transaction.one<
        Pick<CompetitionEntity, 'title' | 'closesOn' | 'cancelledBecause'>
      >(sql`select title, closes_on::text as "closesOn", cancelled_because as "cancelledBecause" from competition
        where tenant_id = ${tenantId}::uuid and id = ${competitionId}::uuid for share`);
      if (!competition) return 0;
      const kind = kindOf(occasion, competition);
      const rows = await transaction.rows<
        Pick<ApplicationEntity, 'id' | 'email' | 'locale' | 'number' | 'submittedAt' | 'tokenDigest' | 'linkOrdinal'>
      >(sql`select a.id, a.email, a.locale, a.number, a.token_digest as "tokenDigest", a.link_ordinal as "linkOrdinal"
        from application a where a.tenant_id = ${tenantId}::uuid and a.competition_id = ${competitionId}::uuid and a.email is not null
          and a.state not in ('WITHDRAWN', 'REJECTED')
          and not exists (select from mail m where m.tenant_id = a.tenant_id and m.application_id = a.id and m.kind = ${kind})
        order by a.id limit ${portion}::int for update of a`);
      for (const row of rows) {
        const because =
          occasion === 'CANCELLED' && competition.cancelledBecause
            ? [readText(competition.cancelledBecause, row.locale).text]
            : [];
        const mail = candidateMail(kenes.services, row, competition, occasion, because);
        if (mail) await queueMail(transaction, tenantId, kenes.clock.now(), mail);
      }
      return rows.length;
    });
}

export const handlers = { [tellCandidatesJob.name]: tell } as const;
