/** A mail or web archive as saved, and what the report in it is to be. Line ends are those of the standard, CRLF, when read. */
export interface MailCase {
  readonly name: string
  readonly file: string
  readonly raw: string
  readonly text?: readonly string[]
  readonly without?: readonly string[]
  readonly headline?: string
  readonly byline?: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly url?: string
  readonly furniture?: readonly string[]
  /** Rule of the message, where there is no report. */
  readonly refused?: string
}

const BODY = `Two ferries touched in thick fog off the harbour of Norvale on Monday
morning, and three passengers were hurt, the harbour police said.

The larger ship was towed in at noon. An inquiry was opened by the
maritime commission, which wants to report in three weeks.`

const PAGE = `<html><head><title>Ferries touch in fog</title><meta property="og:site_name" content="Norvale Post"></head><body>
<article><h1>Ferries touch in fog</h1><p>Two ferries touched in thick fog off the harbour of Norvale on Monday morning, and three passengers were hurt, the harbour police said in the caf=C3=A9 at the pier.</p><p>The larger ship was towed in at noon. An inquiry was opened by the maritime commission, which wants to report in three weeks.</p></article></body></html>`

const head = (fields: readonly string[]): string => `${[...fields, 'MIME-Version: 1.0'].join('\n')}\n`

export const mailCases: readonly MailCase[] = [
  {
    name: 'a press release: subject, sender and day of the headers; broken lines are whole again',
    file: 'release.eml',
    raw: `${head([
      'From: Harbour Police Press Office <press@harbour.example>',
      'Subject: =?utf-8?Q?Ferries_touch_in_fog_=E2=80=93_three_hurt?=',
      'Date: Mon, 4 Mar 2024 14:10:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
    ])}\n${BODY}\n-- \nPress Office, Quay 3\n`,
    text: [
      'off the harbour of Norvale on Monday morning, and three passengers',
      'said.\n\nThe larger ship',
      'opened by the maritime',
    ],
    headline: 'Ferries touch in fog – three hurt',
    outlet: 'Harbour Police Press Office',
    publishedAt: '2024-03-04T13:10Z',
    furniture: ['--\nPress Office, Quay 3'],
  },
  {
    name: 'a person who writes is no outlet',
    file: 'letter.eml',
    raw: `${head(['From: "Tove Aas" <tove@post.example>', 'Subject: Re: [desk] Ferries touch in fog', 'Date: Mon, 04 Mar 2024 10:00:00 GMT', 'Content-Type: text/plain'])}\n${BODY}\n`,
    headline: 'Ferries touch in fog',
    byline: 'Tove Aas',
    publishedAt: '2024-03-04T10:00Z',
  },
  {
    name: 'a forwarded message has its own sender, day and subject, and what is written above it is left out',
    file: 'forwarded.eml',
    raw: `${head(['From: Lena Orvik <lena@post.example>', 'Subject: Fwd: Ferries touch in fog', 'Date: Thu, 7 Mar 2024 09:00:00 +0000', 'Content-Type: text/plain'])}
Have a look at this, please.

---------- Forwarded message ---------
From: Harbour Police <press@harbour.example>
Date: Mon, 4 Mar 2024 at 14:10
Subject: Ferries touch in fog
To: Lena Orvik <lena@post.example>

${BODY}
`,
    text: ['Two ferries touched'],
    without: ['Have a look', 'Forwarded', 'Subject'],
    headline: 'Ferries touch in fog',
    outlet: 'Harbour Police',
    publishedAt: '2024-03-04',
  },
  {
    name: 'what an answer quotes is furniture',
    file: 'answer.eml',
    raw: `${head(['From: Harbour Police <press@harbour.example>', 'Subject: Re: Question', 'Content-Type: text/plain'])}\n${BODY}\n\n> How many ships were there,\n> and was anybody hurt?\n`,
    outlet: 'Harbour Police',
    furniture: ['> How many ships were there,\n> and was anybody hurt?'],
  },
  {
    name: 'a newsletter is read as the page it is',
    file: 'newsletter.eml',
    raw: `${head([
      'From: Morning Boats <news@boats.example>',
      'Subject: Boats today',
      'Date: Mon, 4 Mar 2024 06:00:00 +0000',
      'List-Unsubscribe: <https://boats.example/u>',
      'Content-Type: multipart/alternative; boundary="b1"',
    ])}
--b1
Content-Type: text/plain; charset=utf-8

View this mail in your browser: https://boats.example/today?x=1
--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${PAGE.replaceAll('="', '=3D"')}
--b1--
`,
    text: ['hurt, the harbour police said in the café at the pier.\n\nThe larger'],
    without: ['View this mail'],
    headline: 'Boats today',
    publishedAt: '2024-03-04T06:00Z',
  },
  {
    name: 'attachments are not read',
    file: 'attached.eml',
    raw: `${head(['From: Harbour Police <press@harbour.example>', 'Subject: Ferries', 'Content-Type: multipart/mixed; boundary="b1"'])}
--b1
Content-Type: text/plain

${BODY}
--b1
Content-Type: text/plain; name="other.txt"
Content-Disposition: attachment; filename="other.txt"

Another text that is not the report.
--b1--
`,
    text: ['Two ferries'],
    without: ['Another text'],
  },
  {
    name: 'a web archive is its first page, with its address; frames beside it are not read, and the day of saving is not its day',
    file: 'page.mhtml',
    raw: `${head([
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://post.example/2024/ferries',
      'Subject: Ferries touch in fog',
      'Date: Fri, 8 Mar 2024 12:00:00 -0000',
      'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----b1----"',
    ])}

------b1----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://post.example/2024/ferries

${PAGE.replaceAll('="', '=3D"')}
------b1----
Content-Type: text/html
Content-ID: <frame-2@mhtml.blink>
Content-Transfer-Encoding: quoted-printable

<html><body><p>Buy a boat now, and pay in the spring: more than two hundred boats are for sale at the old quay of Norvale, all of them of oak.</p></body></html>
------b1------
`,
    text: ['café at the pier'],
    without: ['Buy a boat'],
    headline: 'Ferries touch in fog',
    outlet: 'Norvale Post',
    url: 'https://post.example/2024/ferries',
  },
  {
    name: 'a web archive without a page',
    file: 'empty.mht',
    raw: `${head(['Content-Type: multipart/related; boundary="b1"'])}\n--b1\nContent-Type: image/png\n\nxx\n--b1--\n`,
    refused: 'read:no-article',
  },
  {
    name: 'a mail without words',
    file: 'silent.eml',
    raw: `${head(['From: x@y.example', 'Subject: nothing'])}\n\n`,
    refused: 'read:empty-file',
  },
  {
    name: 'parts nested without end',
    file: 'nested.eml',
    raw: `${head([])}${Array.from({length: 400}, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('')}`,
    refused: 'read:mail-broken',
  },
]
