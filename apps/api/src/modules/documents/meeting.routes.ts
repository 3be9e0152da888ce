import {
  type DocumentLocale,
  fileName,
  type PaperForm,
  renderAttendanceSheet,
  renderDecisionExtract,
  renderExpertiseConclusion,
  renderMeetingNotice,
  renderMeetingProtocol,
} from '@kenes/documents';
import { translate } from '@kenes/messages';
import type { FastifyInstance } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import { decodeId, type RowRef } from '../../kernel/id.ts';
import type { Kenes } from '../../kernel/process.ts';
import { conclusionPaper } from '../expertises/conclusion/conclusion-paper.ts';
import {
  attendanceSheet,
  decisionExtract,
  factsForPapers,
  meetingNotice,
  protocolPreview,
} from '../protocols/meeting-papers.ts';
import { asDownload } from './as-download.ts';

interface Paper {
  readonly bytes: () => Promise<Uint8Array>;
  readonly stem: readonly string[];
}

type Make = (operation: Operation, ref: RowRef, format: PaperForm, locale: DocumentLocale) => Promise<Paper | null>;

const title = (
  locale: DocumentLocale,
  key: 'expertise.name' | 'meeting.protocol' | 'sheet.title' | 'notice.title' | 'extract.title',
) => translate(locale, `documents.${key}`);

/** Papers of sittings and expertises by their names in the address; the id is of the protocol, sitting, decision, expertise. */
const papers: Readonly<Record<string, Make>> = {
  protocol: async (operation, ref, format) => {
    const found = await protocolPreview(operation, ref);
    if (!found) return null;
    const { model, locale } = found;
    const stem = [title(locale, 'meeting.protocol'), model.number ?? '', model.on];
    return { stem, bytes: () => renderMeetingProtocol(model, { format, locale }) };
  },
  'attendance-sheet': async (operation, ref, format, locale) => {
    const facts = await factsForPapers(operation, ref);
    if (!facts) return null;
    const sheet = attendanceSheet(facts, locale, String(operation.clock.today()));
    const stem = [title(locale, 'sheet.title'), sheet.on];
    return { stem, bytes: () => renderAttendanceSheet(sheet, { format, locale }) };
  },
  'meeting-notice': async (operation, ref, format, locale) => {
    const facts = await factsForPapers(operation, ref);
    if (!facts) return null;
    const notice = await meetingNotice(operation, facts, ref, locale);
    const stem = [title(locale, 'notice.title'), notice.on];
    return { stem, bytes: () => renderMeetingNotice(notice, { format, locale }) };
  },
  'decision-extract': async (operation, ref, format, locale) => {
    const extract = await decisionExtract(operation, ref, locale);
    if (!extract) return null;
    const stem = [title(locale, 'extract.title'), extract.decision.number ?? '', extract.on];
    return { stem, bytes: () => renderDecisionExtract(extract, { format, locale }) };
  },
  'expertise-conclusion': async (operation, ref, format, locale) => {
    const conclusion = await conclusionPaper(operation, ref, locale);
    if (!conclusion) return null;
    const stem = [title(locale, 'expertise.name'), conclusion.number ?? '', locale];
    return { stem, bytes: () => renderExpertiseConclusion(conclusion, { format, locale }) };
  },
};

/**
 * GET /documents/(protocol|attendance-sheet|meeting-notice|decision-extract|expertise-conclusion)/:id.(docx|pdf|svg)?lang=kk|ru,
 * inside the council; a published conclusion for everybody.
 */
export function registerMeetingRoutes(fastify: FastifyInstance, kenes: Kenes, authenticate: AuthenticateRequest): void {
  // Rendering costs: a reader who prints by hand never meets this limit.
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };
  for (const [name, make] of Object.entries(papers))
    fastify.get(`/documents/${name}/:id.:format`, limited, async (request, reply) => {
      const operation = new Operation({ ...kenes, ...(await authenticate(request)) });
      const { id, format: wanted } = request.params as { id: string; format: string };
      const { lang } = request.query as { lang?: string };
      const format = (['docx', 'pdf', 'svg'] as const).find((one) => one === wanted);
      const ref = decodeId(id);
      const locale: DocumentLocale = (lang ?? operation.locale) === 'kk' ? 'kk' : 'ru';
      let paper: Paper | null;
      try {
        paper = format && ref ? await make(operation, ref, format, locale) : null;
      } finally {
        await operation.end();
      }
      if (!paper || !format)
        return reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send(translate(operation.locale, 'problems.NOT_THERE'));
      const file = asDownload(reply, fileName(paper.stem, format), format);
      // Pages to be looked at: a picture that runs nothing and fetches nothing.
      if (format === 'svg')
        file
          .header('content-disposition', 'inline')
          .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
      return file.send(Buffer.from(await paper.bytes()));
    });
}
