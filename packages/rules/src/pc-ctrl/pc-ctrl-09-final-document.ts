import type { LegalBasis } from '../acts.ts';
import { councilsFromMemory, finalDocuments, publicControlTerms } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The parts a final document must have, in the order of the law. */
export const finalDocumentSections = [
  'PLACE_AND_TIME',
  'TASKS',
  'OBJECTS_AND_COMPLIANCE',
  'FORMS',
  'FACTS',
  'OTHER_DOCUMENTS',
  'PROPOSALS',
] as const;
export type FinalDocumentSection = (typeof finalDocumentSections)[number];

export const finalDocumentRule = bindingRule({
  id: 'PC-CTRL-09',
  title: { kk: 'Қорытынды құжаттың бөліктері', ru: 'Части итогового документа', en: 'Parts of the final document' },
  provision: {
    kk: 'Бақылау нәтижелері бойынша қорытынды құжат (хаттама, қорытынды, ұсыным және т.б.) жасалады. Онда көрсетіледі: күні, уақыты, орны; міндеттер; объектілер тізбесі және олардың заңнама талаптарына сәйкестігі; нысандар; анықталған фактілер мен мән-жайлар; өзге құжаттар; бұзушылықтардың себептері мен жағдайларын жою жөніндегі ұсыныстар.',
    ru: 'По результатам контроля составляется итоговый документ (протокол, заключение, рекомендация и др.). В нём указываются: дата, время, место; задачи; перечень объектов и их соответствие законодательству; формы; установленные факты и обстоятельства; иные документы; предложения по устранению причин и условий нарушений.',
    en: 'The result of control is a final document (protocol, conclusion, recommendation and others). It states: date, time, place; tasks; the list of objects and their compliance with the law; forms; facts and circumstances established; other documents; proposals to remove the causes and conditions of violations.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('1'), publicControlTerms('3')],
  codes: {
    FINAL_DOCUMENT_SECTION_EMPTY: ['section'],
    FINAL_DOCUMENT_LANGUAGE_MISSING: [],
    CONTROL_NOT_COMPLETED: [],
  },
});

/** The text of each part; where there is nothing to list, the part says so («нет»), for an empty part is a gap. */
export type FinalDocumentText = { readonly [S in FinalDocumentSection]?: string | null };

/** The parts that are still empty, in the order of the law. */
export function finalDocumentGaps(sections: FinalDocumentText): readonly FinalDocumentSection[] {
  return finalDocumentSections.filter((section) => (sections[section] ?? '').trim() === '');
}

/** One point for each empty part: under 30-VIII refused, under 383-V a default that is not verified. */
export function completeDocument(basis: LegalBasis, sections: FinalDocumentText): readonly Point[] {
  return finalDocumentGaps(sections).map((section) =>
    basis === 'LAW_30_VIII'
      ? finalDocumentRule.block('FINAL_DOCUMENT_SECTION_EMPTY', { section })
      : finalDocumentRule.warn(
          'FINAL_DOCUMENT_SECTION_EMPTY',
          { section },
          { confidence: 'MEMORY', basis: [councilsFromMemory] },
        ),
  );
}
