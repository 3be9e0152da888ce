'use client';

import { Banner, Card, Facts, Rows } from '@kenes/ui';
import { useState } from 'react';
import { graphql, type ResultOf } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import { ActDialog } from '../shared/act-dialog.tsx';
import type { SendAct } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './competitions.module.css';

const RevealApplication = graphql(
  `mutation RevealApplication($input: RevealApplicationInput!) {
    revealApplication(input: $input) {
      __typename
      ...ProblemParts
      ... on RevealApplicationSuccess {
        iin
        personal { birthDate sex email phone residence occupation about consentAt answers { question answer } }
        documents { id code name file { id } }
      }
    }
  }`,
  [ProblemParts],
);

type Shown = Extract<
  ResultOf<typeof RevealApplication>['revealApplication'],
  { __typename: 'RevealApplicationSuccess' }
>;

/** The words of the personal data, in the reader's language. */
export type RevealWords = {
  title: string;
  hidden: string;
  shown: string;
  birthDate: string;
  sex: string;
  sexes: Readonly<Record<string, string>>;
  iin: string;
  email: string;
  phone: string;
  residence: string;
  occupation: string;
  about: string;
  answers: string;
  /** Questions by their names. */
  questions: Readonly<Record<string, string>>;
  yes: string;
  no: string;
  consentAt: string;
  papers: string;
  noPapers: string;
  notScanned: string;
  /** Documents by their codes. */
  titles: Readonly<Record<string, string>>;
};

/** The personal data of a candidate: closed until somebody says what for; then on the screen until the page is left. */
export function PersonalLook({
  tenant,
  spec,
  words,
  said,
}: {
  tenant: string;
  /** Null where the viewer may not look. */
  spec: ActSpec | null;
  words: FormWords;
  said: RevealWords;
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  const send: SendAct = async (input, v) => {
    const { revealApplication } = await perform(RevealApplication, {
      input: { ...input, id: v.need('id'), because: v.need('because') },
    });
    if (revealApplication.__typename === 'RevealApplicationSuccess') setShown(revealApplication);
    return revealApplication;
  };
  return (
    <Card>
      <h2>{said.title}</h2>
      {shown === null ? (
        <div className={css.stack}>
          <p>{said.hidden}</p>
          {spec && <ActDialog spec={spec} send={send} words={words} kind="secondary" size="small" icon="eye" />}
        </div>
      ) : (
        <PersonalData shown={shown} said={said} tenant={tenant} />
      )}
    </Card>
  );
}

function PersonalData({ shown, said, tenant }: { shown: Shown; said: RevealWords; tenant: string }) {
  const { personal, documents, iin } = shown;
  const acting = `?acting=tenant:${encodeURIComponent(tenant)}`;
  return (
    <div className={css.stack}>
      <Banner kind="good">{said.shown}</Banner>
      <Facts
        facts={[
          { term: said.birthDate, value: personal?.birthDate && dateWords(personal.birthDate) },
          { term: said.sex, value: personal?.sex && (said.sexes[personal.sex] ?? '') },
          { term: said.iin, value: iin && <span className="tabular">{iin}</span> },
          { term: said.phone, value: personal?.phone && <a href={`tel:${personal.phone}`}>{personal.phone}</a> },
          { term: said.email, value: personal?.email && <a href={`mailto:${personal.email}`}>{personal.email}</a> },
          { term: said.residence, value: personal?.residence },
          { term: said.occupation, value: personal?.occupation },
          { term: said.about, value: personal?.about },
          { term: said.consentAt, value: personal?.consentAt && dateWords(personal.consentAt.slice(0, 10)) },
        ]}
      />
      <h3>{said.answers}</h3>
      <Facts
        facts={(personal?.answers ?? []).map(({ question, answer }) => ({
          term: said.questions[question] ?? question,
          value: answer ? said.yes : said.no,
        }))}
      />
      <h3>{said.papers}</h3>
      {documents.length === 0 ? (
        <p>{said.noPapers}</p>
      ) : (
        <Rows
          label={said.papers}
          rows={documents.map(({ id, code, name, file }) => ({
            key: id,
            icon: 'document',
            title: file ? (
              <a href={`/api/files/${encodeURIComponent(file.id)}/original${acting}`}>{said.titles[code] ?? name}</a>
            ) : (
              (said.titles[code] ?? name)
            ),
            note: file ? name : said.notScanned,
          }))}
        />
      )}
    </div>
  );
}

/** `2026-11-23` as printed here; the catalogue does not travel to the browser for it. */
const dateWords = (iso: string) => iso.split('-').reverse().join('.');
