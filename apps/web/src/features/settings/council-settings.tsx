import { Card, Facts, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import { formWords } from '../shared/form-words.ts';
import { CouncilParameters, CouncilParametersParts } from './council-parameters.tsx';
import { SettingsAct } from './settings-act.tsx';

/** The council's card and the numbers of law that work for it. */
export const SettingsParts = graphql(
  `
  fragment SettingsParts on Query {
    council(slug: $slug) {
      version address phone email site region
      name { text }
      about { authentic kk ru en text }
      shortName { authentic kk ru en text }
    }
    ...CouncilParametersParts
  }
`,
  [CouncilParametersParts],
);

/** What the council may change itself: its card at once, a number of law only within the corridor and with approval. */
export async function CouncilSettings({
  data,
  enters,
}: {
  data: FragmentOf<typeof SettingsParts>;
  /** Whether the viewer is of the council's secretariat. */
  enters: boolean;
}) {
  const parts = readFragment(SettingsParts, data);
  const { council } = parts;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  return (
    <>
      {council && (
        <Section
          title={t('cabinet.councilCard')}
          more={
            <SettingsAct
              act="amendCouncilCard"
              spec={{
                label: t('common.edit'),
                title: t('cabinet.councilCard'),
                submit: t('common.save'),
                hidden: { expectedVersion: council.version },
                fields: [
                  ...wordingFields(t, 'shortName', council.shortName ?? undefined, t('cabinet.shortName'), {
                    mayBeEmpty: true,
                  }),
                  ...wordingFields(t, 'about', council.about ?? undefined, t('cabinet.aboutCouncil'), {
                    mayBeEmpty: true,
                  }),
                  { kind: 'text', name: 'address', label: t('cabinet.siteAddress'), value: council.address },
                  { kind: 'text', name: 'phone', label: t('cabinet.phone'), type: 'tel', value: council.phone },
                  { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email', value: council.email },
                  { kind: 'text', name: 'site', label: t('cabinet.webSite'), type: 'url', value: council.site },
                ],
              }}
              words={words}
              size="small"
            />
          }
        >
          <Card>
            <Facts
              facts={[
                { term: t('cabinet.councilName'), value: council.name.text },
                { term: t('cabinet.shortName'), value: council.shortName?.text },
                { term: t('cabinet.aboutCouncil'), value: council.about?.text },
                { term: t('cabinet.siteAddress'), value: council.address },
                { term: t('cabinet.phone'), value: council.phone },
                { term: t('cabinet.email'), value: council.email },
                { term: t('cabinet.webSite'), value: council.site && <a href={council.site}>{council.site}</a> },
              ]}
            />
          </Card>
        </Section>
      )}
      <CouncilParameters data={parts} enters={enters} />
    </>
  );
}
