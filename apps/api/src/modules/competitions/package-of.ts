import { type ApplicationPart, applicationParts, type Nominator, type PackageFacts } from '@kenes/rules';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { RequiredDocumentValue } from './entities/competition.entity.ts';

/** What an application needs as papers, where the council announces no list of its own (PC-COMP-03). */
export const usualDocuments: readonly RequiredDocumentValue[] = [
  paper('proposal', 'PROPOSAL', true, {
    authentic: 'kk',
    kk: 'Коммерциялық емес ұйымның не азаматтардың ұсынысы',
    ru: 'Предложение некоммерческой организации или граждан',
    en: 'Proposal of a non-profit organisation or of citizens',
  }),
  paper('cv', 'CV', true, { authentic: 'kk', kk: 'Түйіндеме', ru: 'Резюме', en: 'CV' }),
  paper('identity', 'IDENTITY', true, {
    authentic: 'kk',
    kk: 'Жеке куәліктің көшірмесі',
    ru: 'Копия удостоверения личности',
    en: 'Copy of the identity card',
  }),
  paper('no-record', 'NO_RECORD', true, {
    authentic: 'kk',
    kk: 'Соттылықтың жоқтығы туралы анықтама',
    ru: 'Справка об отсутствии судимости',
    en: 'Certificate of no criminal record',
  }),
];

function paper(code: string, part: ApplicationPart, required: boolean, title: LocalizedText): RequiredDocumentValue {
  return { code, part, title, required };
}

/** What completeness is judged by. */
export interface PackageGiven {
  readonly documents: readonly RequiredDocumentValue[];
  readonly nominator: Nominator | null;
  readonly npoBin: string | null;
  readonly consent: boolean;
  /** Codes of the documents it has. */
  readonly codes: readonly string[];
}

/** The announced documents that an application still owes; who nominates himself owes no proposal. */
export function owed({ documents, nominator, codes }: PackageGiven): RequiredDocumentValue[] {
  return documents.filter(
    ({ code, part, required }) =>
      required && !codes.includes(code) && !(part === 'PROPOSAL' && (nominator === 'SELF' || nominator === null)),
  );
}

/**
 * The package as the rule looks at it (PC-COMP-03): the form is the request, the consent is the consent; a part that the
 * council did not ask for is not owed.
 */
export function packageOf(given: PackageGiven): PackageFacts {
  const missing = new Set(owed(given).map(({ part }) => part));
  const parts = applicationParts.filter((part) => {
    if (part === 'CONSENT') return given.consent;
    return !missing.has(part);
  });
  return { nominator: given.nominator, nominatorHasBin: given.npoBin !== null, parts };
}
