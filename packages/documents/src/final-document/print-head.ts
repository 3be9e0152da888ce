import { translate } from '@kenes/messages';
import { longDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { FinalDocument } from './view-model.ts';

/** What stands above the parts. */
export interface PrintedHead {
  /** «ПРОЕКТ», or empty. */
  readonly draft: string;
  readonly council: string;
  readonly title: string;
  /** «по результатам общественного мониторинга». */
  readonly subtitle: string;
  readonly topic: string;
  readonly place: string;
  /** Date and number; blanks to be filled by hand where there is none yet. */
  readonly dated: string;
  readonly numbered: string;
}

const ofForm = {
  MONITORING: 'documents.final.ofMonitoring',
  HEARING: 'documents.final.ofHearing',
  EXPERTISE: 'documents.final.ofExpertise',
  REPORT_HEARING: 'documents.final.ofReportHearing',
} as const;

/** The head of the document in one language. */
export function printHead(model: FinalDocument, locale: DocumentLocale): PrintedHead {
  return {
    draft: model.draft ? translate(locale, 'documents.draftMark') : '',
    council: model.council,
    title: translate(locale, 'documents.final.title'),
    subtitle: translate(locale, ofForm[model.form]),
    topic: model.topic,
    place: model.place,
    dated: model.datedOn === null ? '____.____.________' : longDate(model.datedOn, locale),
    numbered: `№\u00a0${model.number ?? '________'}`,
  };
}
