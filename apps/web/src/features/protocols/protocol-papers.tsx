import { Card, Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { cabinetFile, cabinetPaper } from '../shared/cabinet-file.ts';
import type { Words } from '../shared/choices.ts';
import { isFrozen, isSigned } from './protocol-states.ts';
import css from './protocols.module.css';

/** The papers of a sitting: of itself, of its protocol, of its decisions. */
export const SittingPapersParts = graphql(`
  fragment SittingPapersParts on Meeting {
    id openedAt
    decisions { id number }
    protocols { id edition state number language superseded publicIsCopy file { id } publicFile { id } }
  }
`);

const formats = ['pdf', 'docx'] as const;
const languages = ['kk', 'ru'] as const;

/** Every paper as a line with its files: printed anew on request, except those that were frozen. */
export async function SittingPapers({ tenant, data }: { tenant: string; data: FragmentOf<typeof SittingPapersParts> }) {
  const it = readFragment(SittingPapersParts, data);
  const t = await getTranslations();
  const both = (name: string, id: string) =>
    languages.flatMap((lang) =>
      formats.map((format) => ({
        key: `${format} ${lang}`,
        href: cabinetPaper(tenant, name, id, format, lang),
        label: `${format.toUpperCase()}, ${inLanguage(t, lang)}`,
      })),
    );
  const lines = [
    { key: 'notice', title: t('protocols.paperNotice'), files: both('meeting-notice', it.id) },
    { key: 'sheet', title: t('protocols.paperSheet'), files: both('attendance-sheet', it.id) },
    ...it.protocols
      .filter(({ superseded }) => !superseded)
      .map((protocol) => ({
        key: protocol.id,
        title: [
          protocol.number ? t('protocols.numbered', { number: protocol.number }) : t('protocols.draft'),
          protocol.edition > 1 && t('protocols.editionOf', { edition: protocol.edition }),
        ]
          .filter(Boolean)
          .join(', '),
        files: [
          ...(isFrozen(protocol.state) && protocol.file
            ? [
                {
                  key: 'frozen',
                  href: cabinetFile(tenant, protocol.file.id),
                  label: `PDF, ${t(isSigned(protocol.state) ? 'protocols.paperSignedDone' : 'protocols.paperSigned')}`,
                },
              ]
            : []),
          ...(protocol.publicIsCopy && protocol.publicFile
            ? [
                {
                  key: 'public',
                  href: cabinetFile(tenant, protocol.publicFile.id),
                  label: `PDF, ${t('protocols.paperPublic')}`,
                },
              ]
            : []),
          ...formats.flatMap((format) =>
            format === 'pdf' && isFrozen(protocol.state)
              ? []
              : [
                  {
                    key: format,
                    href: cabinetPaper(tenant, 'protocol', protocol.id, format),
                    label: `${format.toUpperCase()}, ${inLanguage(t, protocol.language)}`,
                  },
                ],
          ),
        ],
      })),
    ...it.decisions.map(({ id, number }) => ({
      key: id,
      title: t('protocols.paperExtract', { number: number ?? '' }),
      files: both('decision-extract', id),
    })),
  ];
  return (
    <Card>
      <h2>{t('protocols.papers')}</h2>
      <ul className={css.papers}>
        {lines.map(({ key, title, files }) => (
          <li key={key}>
            <span>
              <Icon name="document" size={16} /> {title}
            </span>
            <span className={css.files}>
              {files.map((file) => (
                <a key={file.key} href={file.href} aria-label={`${title}: ${file.label}`}>
                  {file.label}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const inLanguage = (t: Words, language: string) => t(language === 'kk' ? 'protocols.inKk' : 'protocols.inRu');
