import { formatDate, formatInstant, type Locale, translate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import type { Services } from '../../kernel/services.ts';
import { readText } from '../../kernel/texts.ts';
import { type OutgoingMail, queueMailOf } from '../letters/outbox.ts';
import { applicantLink } from './applicant-link.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';

/** What a candidate is written of. */
export type Occasion =
  | 'RECEIPT'
  | 'LINK'
  | 'RETURNED'
  | 'COMPLETED'
  | 'ADMITTED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'EXTENDED'
  | 'CANCELLED';

type Addressed = Pick<
  ApplicationEntity,
  'id' | 'email' | 'locale' | 'number' | 'submittedAt' | 'tokenDigest' | 'linkOrdinal'
>;
type Announced = Pick<CompetitionEntity, 'title' | 'closesOn'>;

/** Writes to the candidate in the language of the application, where there is an e-mail. Says whether it did. */
export async function mailCandidate(
  act: Act,
  application: Addressed,
  competition: Announced,
  occasion: Occasion,
  lines: readonly string[] = [],
): Promise<boolean> {
  const mail = candidateMail(act.operation.services, application, competition, occasion, lines);
  if (mail) await queueMailOf(act, mail);
  return mail !== null;
}

/** The mail itself; null where there is no e-mail. */
export function candidateMail(
  services: Pick<Services, 'digestKey' | 'webUrl'>,
  application: Addressed,
  competition: Announced,
  occasion: Occasion,
  lines: readonly string[] = [],
): OutgoingMail | null {
  const { email, locale, id } = application;
  if (!email) return null;
  const { subject, text } = wordsOn(locale, occasion, application, competition);
  const link = application.tokenDigest
    ? [`${translate(locale, 'candidacy.mailLink')}\n${applicantLink(services, locale, id, application.linkOrdinal)}`]
    : [];
  return {
    kind: kindOf(occasion, competition),
    recipient: email,
    subject,
    text: [text, ...lines, ...link, translate(locale, 'mail.doNotReply')].join('\n\n'),
    applicationId: id,
  };
}

/** The kind of a mail: an extension to another day is another one. */
export function kindOf(occasion: Occasion, { closesOn }: Announced): string {
  return occasion === 'EXTENDED' ? `APPLICATION_EXTENDED:${closesOn}` : `APPLICATION_${occasion}`;
}

function wordsOn(locale: Locale, occasion: Occasion, application: Addressed, competition: Announced) {
  const title = readText(competition.title, locale).text;
  const number = application.number ?? '';
  const closesOn = competition.closesOn ? formatDate(competition.closesOn) : '';
  switch (occasion) {
    case 'RECEIPT': {
      const at = application.submittedAt ? formatInstant(application.submittedAt) : '';
      return {
        subject: translate(locale, 'candidacy.mailReceiptSubject', { number }),
        text: translate(locale, 'candidacy.mailReceiptText', { title, number, at, closesOn }),
      };
    }
    case 'LINK':
      return {
        subject: translate(locale, 'candidacy.mailLinkSubject', { title }),
        text: translate(locale, 'candidacy.mailLinkText', { title }),
      };
    case 'RETURNED':
      return {
        subject: translate(locale, 'candidacy.mailReturnedSubject', { number }),
        text: translate(locale, 'candidacy.mailReturnedText', { title, closesOn }),
      };
    case 'COMPLETED':
      return {
        subject: translate(locale, 'candidacy.mailCompletedSubject', { number }),
        text: translate(locale, 'candidacy.mailCompletedText', { title }),
      };
    case 'ADMITTED':
      return {
        subject: translate(locale, 'candidacy.mailAdmittedSubject', { number }),
        text: translate(locale, 'candidacy.mailAdmittedText', { title }),
      };
    case 'REJECTED':
      return {
        subject: translate(locale, 'candidacy.mailRejectedSubject', { number }),
        text: translate(locale, 'candidacy.mailRejectedText', { title }),
      };
    case 'WITHDRAWN':
      return {
        subject: translate(locale, 'candidacy.mailWithdrawnSubject', { number }),
        text: translate(locale, 'candidacy.mailWithdrawnText', { title }),
      };
    case 'EXTENDED':
      return {
        subject: translate(locale, 'candidacy.mailExtendedSubject', { title }),
        text: translate(locale, 'candidacy.mailExtendedText', { title, closesOn }),
      };
    case 'CANCELLED':
      return {
        subject: translate(locale, 'candidacy.mailCancelledSubject', { title }),
        text: translate(locale, 'candidacy.mailCancelledText', { title }),
      };
  }
}
