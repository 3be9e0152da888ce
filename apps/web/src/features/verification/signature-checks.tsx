import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './verification.module.css';

/** What was compared of a signature, and what was not. */
export const SignatureChecksParts = graphql(`
  fragment SignatureChecksParts on ProtocolSignature { state contentCheck keyCheck personCheck serviceCheck }
`);

/** The same of a protocol's signature, as its pages have it. */
export function SignatureChecks({ data }: { data: FragmentOf<typeof SignatureChecksParts> }) {
  return <ChecksOf one={readFragment(SignatureChecksParts, data)} />;
}

/** Each thing that was verified, apart from each that was not; a signature on paper has none of them. */
export async function ChecksOf({ one: it }: { one: ResultOf<typeof SignatureChecksParts> }) {
  const t = await getTranslations();
  if (it.state === 'ON_PAPER' || it.contentCheck === 'ON_PAPER') return null;
  const checks = [
    { key: `ContentCheck_${it.contentCheck}`, good: it.contentCheck === 'SAME', bad: false },
    { key: `KeyCheck_${it.keyCheck}`, good: it.keyCheck === 'SIGNED_BY_KEY', bad: false },
    { key: `PersonCheck_${it.personCheck}`, good: it.personCheck === 'SAME', bad: it.personCheck === 'OTHER' },
    { key: `ServiceCheck_${it.serviceCheck}`, good: it.serviceCheck === 'VALID', bad: false },
  ] as const;
  return (
    <ul className={css.checks}>
      {checks.map(({ key, good, bad }) => (
        <li key={key} data-good={good || undefined} data-bad={bad || undefined}>
          <Icon
            name={good ? 'checkCircle' : bad ? 'alert' : 'question'}
            size={18}
            label={t(good ? 'verification.checked' : 'verification.notChecked')}
          />
          {t(`enums.${key}`)}
        </li>
      ))}
    </ul>
  );
}
