import { formatDate } from '@kenes/messages';
import { Icon, Section, StateBadge, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { cabinetFile } from '../shared/cabinet-file.ts';
import type { Words } from '../shared/choices.ts';
import type { FormWords } from '../shared/form-words.ts';
import { SignatureChecks, SignatureChecksParts } from '../verification/signature-checks.tsx';
import { isFrozen, type SigningRole, signingRoles, signingWays } from './protocol-states.ts';
import css from './protocols.module.css';
import { SignAct } from './sign-act.tsx';
import type { SigningWords } from './sign-form.tsx';

/** The two signatures of a protocol, and who may give them. */
export const ProtocolSignaturesParts = graphql(
  `
  fragment ProtocolSignaturesParts on Protocol {
    id version state sha256
    file { id }
    signers { id role name acting viewer }
    signatures {
      id role signerName acting way signedOn state certificateName certificateOrganisation certificateBin
      certificateIinLast certificateIssuer certificateFrom certificateUntil withdrawnBecause
      file { id name }
      ...SignatureChecksParts
    }
    viewerMay { signAsChair { outcome } signAsSecretary { outcome } }
  }
`,
  [SignatureChecksParts],
);

/** Both signatures: what each says and what was verified of it, or how it is given. */
export async function ProtocolSignatures({
  tenant,
  data,
  words,
}: {
  tenant: string;
  data: FragmentOf<typeof ProtocolSignaturesParts>;
  words: FormWords;
}) {
  const it = readFragment(ProtocolSignaturesParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const withdrawn = it.signatures.filter(({ state }) => state === 'WITHDRAWN');
  const signing = signingWords(t);
  const may = { CHAIR: it.viewerMay.signAsChair, SECRETARY: it.viewerMay.signAsSecretary } as const;
  if (!isFrozen(it.state))
    return (
      <Section title={t('protocols.signatures')} id="signatures">
        <p className={css.soft}>{t('protocols.signaturesLater')}</p>
      </Section>
    );
  return (
    <Section title={t('protocols.signatures')} id="signatures">
      <div className={css.signatures}>
        {signingRoles.map((role) => {
          const one = it.signatures.find((signature) => signature.role === role && signature.state !== 'WITHDRAWN');
          return (
            <article key={role} className={css.signature} data-signed={one !== undefined || undefined}>
              <h3>{t(`enums.SigningRole_${role}`)}</h3>
              {one ? (
                <>
                  <p>
                    <strong>{one.signerName}</strong>
                    {one.acting && `, ${t('verification.acting')}`}
                    <br />
                    <span className={css.soft}>
                      {formatDate(one.signedOn)} · {t(`enums.SignatureWay_${one.way}`)}
                    </span>
                  </p>
                  <p className={css.marks}>
                    <StateBadge
                      tone={one.state === 'VERIFIED' ? 'executed' : one.state === 'UNVERIFIED' ? 'dueSoon' : 'answered'}
                      icon={
                        one.state === 'VERIFIED' ? 'checkCircle' : one.state === 'UNVERIFIED' ? 'question' : 'pencil'
                      }
                    >
                      {t(`enums.SignatureState_${one.state}`)}
                    </StateBadge>
                    {one.state === 'UNVERIFIED' && (
                      <Unverified help={t('protocols.unverifiedHelp')}>{t('common.unverified')}</Unverified>
                    )}
                  </p>
                  <SignatureChecks data={one} />
                  {one.certificateName && (
                    <p className={css.soft}>
                      {t('verification.certificate', { name: one.certificateName })}
                      {one.certificateIinLast && `, …${one.certificateIinLast}`}
                      {one.certificateOrganisation && `, ${one.certificateOrganisation}`}
                      {one.certificateFrom &&
                        one.certificateUntil &&
                        `; ${formatDate(one.certificateFrom.slice(0, 10))}–${formatDate(one.certificateUntil.slice(0, 10))}`}
                    </p>
                  )}
                  {one.certificateIssuer && (
                    <p className={css.soft}>{t('verification.issuer', { name: one.certificateIssuer })}</p>
                  )}
                  {one.file && (
                    <a href={cabinetFile(tenant, one.file.id)}>
                      <Icon name="download" size={16} /> {t('protocols.signatureFile')}
                    </a>
                  )}
                </>
              ) : (
                <>
                  <p className={css.soft}>{t('protocols.notSigned')}</p>
                  {may[role].outcome !== 'REFUSED' && it.file && (
                    <SignAct
                      id={it.id}
                      version={it.version}
                      role={role}
                      label={t(`protocols.actSign_${role}`)}
                      signers={signersOf(t, it.signers, role)}
                      file={cabinetFile(tenant, it.file.id)}
                      locale={locale}
                      words={signing}
                      form={words}
                    />
                  )}
                </>
              )}
            </article>
          );
        })}
      </div>
      {withdrawn.length > 0 && (
        <details>
          <summary>{t('protocols.withdrawn', { count: withdrawn.length })}</summary>
          <ul className={css.lines}>
            {withdrawn.map((one) => (
              <li key={one.id}>
                {one.signerName}, {formatDate(one.signedOn)}
                {one.withdrawnBecause && `: ${one.withdrawnBecause}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {it.sha256 && (
        <p className={css.soft}>
          {t('protocols.hash')}: <code className={css.hash}>{it.sha256}</code>
        </p>
      )}
    </Section>
  );
}

/** Who may sign in a role, the viewer first. */
function signersOf(
  t: Words,
  signers: readonly { id: string; role: SigningRole; name: string; acting: boolean; viewer: boolean }[],
  role: SigningRole,
) {
  return signers
    .filter((one) => one.role === role)
    .toSorted((a, b) => Number(b.viewer) - Number(a.viewer))
    .map(({ id, name, acting, viewer }) => {
      const called = acting ? t('protocols.signerActing', { name }) : name;
      return { value: id, label: viewer ? t('protocols.signerYou', { name: called }) : called };
    });
}

/** The words of signing, whatever is signed. */
export function signingWords(t: Words): SigningWords {
  const way = (value: (typeof signingWays)[number]) => ({
    label: t(`protocols.way_${value}`),
    hint: t(`protocols.way_${value}Hint`),
  });
  return {
    ways: { NCALAYER: way('NCALAYER'), FILE_UPLOAD: way('FILE_UPLOAD'), SCAN: way('SCAN') },
    signer: t('protocols.signer'),
    wayTitle: t('protocols.wayTitle'),
    fileToSign: t('protocols.fileToSign'),
    cmsFile: t('protocols.cmsFile'),
    cmsFileHint: t('protocols.cmsFileHint'),
    scanFile: t('protocols.scanFile'),
    scanFileHint: t('protocols.scanFileHint'),
    signedOn: t('protocols.signedOn'),
    todayUnless: t('protocols.todayUnless'),
    signNow: t('protocols.signNow'),
    signNca: t('protocols.signNca'),
    ncaConnecting: t('protocols.ncaConnecting'),
    ncaWaiting: t('protocols.ncaWaiting'),
    ncaEntering: t('protocols.ncaEntering'),
    ncaAbsent: t('protocols.ncaAbsent'),
    ncaCancelled: t('protocols.ncaCancelled'),
    ncaFailed: t('protocols.ncaFailed', { reason: '{reason}' }),
    fileNotRead: t('protocols.fileNotRead'),
  };
}
