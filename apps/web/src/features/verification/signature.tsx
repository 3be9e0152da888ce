import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';

export const Signature_signature = graphql(
  `fragment SignatureShown on ProtocolSignature {
    role signerName acting way signedOn state contentCheck keyCheck personCheck serviceCheck certificateName certificateIssuer digestAlgorithm
  }`,
);

/** One signature: who, how, and each thing that was verified apart from each that was not. */
export async function Signature({ data }: { data: FragmentOf<typeof Signature_signature> }) {
  const signature = readFragment(Signature_signature, data);
  const t = await getTranslations();
  const checks = [
    { key: `ContentCheck_${signature.contentCheck}`, good: signature.contentCheck === 'SAME' },
    { key: `KeyCheck_${signature.keyCheck}`, good: signature.keyCheck === 'SIGNED_BY_KEY' },
    { key: `PersonCheck_${signature.personCheck}`, good: signature.personCheck === 'SAME' },
    { key: `ServiceCheck_${signature.serviceCheck}`, good: signature.serviceCheck === 'VALID' },
  ] as const;
  const onPaper = signature.state === 'ON_PAPER';
  return (
    <Card>
      <p>
        <strong>{signature.signerName}</strong>
        <br />
        {t(`enums.SigningRole_${signature.role}`)}
        {signature.acting && `, ${t('verification.acting')}`} · <Day on={signature.signedOn} />
        <br />
        {t(`enums.SignatureWay_${signature.way}`)}
      </p>
      {!onPaper && (
        <ul>
          {checks.map(({ key, good }) => (
            <li key={key}>
              {good ? '✓' : '—'} {t(`enums.${key}`)}
            </li>
          ))}
        </ul>
      )}
      {signature.certificateName && <p>{t('verification.certificate', { name: signature.certificateName })}</p>}
      {signature.certificateIssuer && <p>{t('verification.issuer', { name: signature.certificateIssuer })}</p>}
    </Card>
  );
}
