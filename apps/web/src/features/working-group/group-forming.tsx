import { EmptyState } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { GroupAct } from './group-act.tsx';
import { formingSpecs } from './group-specs.ts';
import css from './working-group.module.css';

/** What may be done about the group of a convocation that has none. */
export const GroupFormingParts = graphql(
  `
  fragment GroupFormingParts on Convocation {
    id
    viewerMayFormGroup { setGroupSize { ...VerdictParts } recordWorkingGroup { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

/** A convocation without a working group: what will be here, and the first step. */
export async function GroupForming({ data }: { data: FragmentOf<typeof GroupFormingParts> }) {
  const { id, viewerMayFormGroup: may } = readFragment(GroupFormingParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = formingSpecs(t, id);
  const forms = may !== null && may.setGroupSize.outcome !== 'REFUSED';
  const records = may !== null && may.recordWorkingGroup.outcome !== 'REFUSED';
  return (
    <EmptyState
      level={2}
      title={t('workingGroup.none')}
      action={
        <span className={css.first}>
          {forms && <GroupAct act="setGroupSize" spec={specs.setGroupSize} words={words} kind="primary" />}
          {records && (
            <GroupAct
              act="recordWorkingGroup"
              spec={specs.recordWorkingGroup}
              words={words}
              kind={forms ? 'secondary' : 'primary'}
            />
          )}
        </span>
      }
    >
      {t(forms ? 'workingGroup.noneStep' : records ? 'workingGroup.noneRecord' : 'workingGroup.noneHelp')}
    </EmptyState>
  );
}
