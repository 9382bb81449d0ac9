/** A secret to plant wherever a client may put one, so that it can be looked for in everything that comes out. */
export const PLANTED: string = "pl4nted-s3cret";
export const ENCODED: string = btoa(`kim:${PLANTED}`);
const JWT = `eyJhbGciOiJIUzI1NiJ9.${btoa(`{"sub":"${PLANTED}"}`).replaceAll("=", "")}.c2lnbmF0dXJl`;

export const CREDENTIALS: readonly Readonly<Record<string, string>>[] = [
  { authorization: `Basic ${ENCODED}` },
  { authorization: `Bearer ${PLANTED}` },
  { authorization: `SoTicket ${PLANTED}`, "so-apptoken": PLANTED },
  { "x-xsrf-token": PLANTED, cookie: `XSRF-TOKEN=${PLANTED}; other=${PLANTED}` },
  // None of these can be read.
  { authorization: PLANTED },
  { authorization: `Basic ${PLANTED}` },
  { authorization: `Unheard-of ${PLANTED}`, "proxy-authorization": `Basic ${ENCODED}` },
];

/** Where gateways, proxies, browsers and servers put what proves an identity. */
export const SECRET_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ...[
    "Ocp-Apim-Subscription-Key",
    "X-Auth",
    "X-Auth-User",
    "X-Auth-Token",
    "X-Session",
    "X-Session-Id",
    "X-Forwarded-Authorization",
    "X-Original-Authorization",
    "X-Api-Key",
    "Apikey",
    "X-Functions-Key",
    "My-Own-Key",
    "X-Client-Secret",
    "X-Db-Pwd",
    "X-Password",
    "X-Access-Token",
    "X-Amz-Security-Token",
    "Private-Token",
    "X-CSRFToken",
    "X-Signature",
    "X-Hub-Signature-256",
    "X-Credential",
    "X-Client-Cert",
    "X-MS-Client-Principal",
    "X-OTP",
    "PHPSESSID",
    "X-HMAC",
    "DPoP",
  ].map((name) => [name, PLANTED] as const),
  ["X-Custom", `Bearer ${PLANTED}`],
  ["X-Custom", `id=7; jwt=${JWT}`],
  ["X-Custom", JWT],
  ["X-Custom", `7T:${PLANTED}`],
  ["X-Forwarded-For", `10.0.0.1, ${PLANTED}-8f14e45fceea167a`],
  ["Referer", `https://app.example/?to%6Ben=${PLANTED}`],
  ["Referer", `https://kim:${PLANTED}@app.example/`],
  ["X-Original-URL", `/a;token=${PLANTED}?b=1`],
  ["Link", `<https://app.example/?code=${PLANTED}>; rel=next`],
  ["X-Data", `{"password":"${PLANTED}"}`],
  ["X-Command", `curl -u kim:${PLANTED} https://h/`],
  ["X-Said", `password=${PLANTED}`],
  ["X-Said", `Cookie: a=${PLANTED}; b="${PLANTED}"`],
  ["User-Agent", `curl/8 token=${PLANTED}`],
  ["User-Agent", `ours (password: ${PLANTED}7)`],
  ["Accept", `application/json; token=${PLANTED}`],
  ["Accept-Language", `en; pwd="${PLANTED}"`],
  ["Prefer", `token="${PLANTED}"`],
  ["X-Request-Id", `{"secret":"${PLANTED}"}`],
  ["X-Payload", encodeURIComponent(`{"password":"${PLANTED}"}`)],
  ["Authorization", `${PLANTED} Basic`],
  ["Refresh", `0;url=https://app.example/?ticket=${PLANTED}`],
];

export const SECRET_QUERIES: readonly string[] = [
  ...["signature", "sig", "token", "key", "code", "access_token", "ticket", "pwd", "subscription-key", "my_key"].map(
    (name) => `${name}=${PLANTED}`,
  ),
  ...["session", "jsessionid", "SAMLResponse", "usersec"].map((name) => `${name}=${PLANTED}`),
  `to%6Ben=${PLANTED}`,
  `to%256Ben=${encodeURIComponent(PLANTED)}`,
  `a=%zz&%zztoken=${PLANTED}`,
  `next=${encodeURIComponent(`https://h/?a=1&token=${PLANTED}`)}`,
  `next=${encodeURIComponent(encodeURIComponent(`https://h/?token=${PLANTED}`))}`,
  `a=1;token=${PLANTED}`,
  `token%3D${PLANTED}`,
  `a=1&to%6Ben%3D${PLANTED}`,
  `a=1&token%253D${PLANTED}&b=2`,
  `token%3D${PLANTED}=1`,
  `a=1%2526token%253D${PLANTED}`,
  `y=${encodeURIComponent(`{"password":"${PLANTED}"}`)}`,
  `to%25256Ben=${PLANTED}`,
  `state=${JWT}`,
  `password:${PLANTED}`,
  `a=1&password:${PLANTED}&b=2`,
  `password%3A${PLANTED}`,
  `q=password%3A${PLANTED}`,
  `q=my+password+is+${PLANTED}`,
  `q=<password>${PLANTED}</password>`,
  `q=${encodeURIComponent(`<Password>${PLANTED}</Password>`)}`,
  `Password%20eq%20'${PLANTED}'`,
  encodeURIComponent(`{"password":"${PLANTED}"}`),
  `$filter=${encodeURIComponent(`Password eq '${PLANTED}'`)}`,
  `$filter=${encodeURIComponent(`name eq 'Bearer ${PLANTED}'`)}`,
];

/** Parts of a path, below any address. */
export const SECRET_PATHS: readonly string[] = [
  `;token=${PLANTED}/7T:${PLANTED}`,
  `/my%20password%20is%20${PLANTED}`,
  `/my+password+is+${PLANTED}/5`,
  `/my%2520password%2520is%2520${PLANTED}`,
  `/pass%E2%80%8Bword%20is%20${PLANTED}`,
  `/kennwort%20ist%20${PLANTED};a=1`,
  `;a=1;to%6Ben=${PLANTED}`,
  `;password%20is%20${PLANTED}`,
  `/password=${PLANTED}/5`,
  `/password:${PLANTED}`,
  `/Session(Password='${PLANTED}')`,
  `/%7B%22password%22:%22${PLANTED}%22%7D`,
  `/Bearer%20${PLANTED}`,
  `/password/${PLANTED}`,
  `/x/token/${PLANTED}/y`,
  `/password-is-${PLANTED}`,
  `/login%20kim%2F${PLANTED}`,
  `/(S(${PLANTED}))/a`,
  `/(X(1)F(${PLANTED}))`,
  `/passwords/${PLANTED}`,
  `/pwd/is/${PLANTED}`,
  `/a|password|${PLANTED}`,
  `/%70assword/${PLANTED}`,
  `/basic/${ENCODED}`,
  ...["bearer", "jwt", "key", "session", "sid", "signature", "credentials", "pin", "code"].map(
    (name) => `/${name}/${PLANTED}`,
  ),
];

/** What people and tools write into sentences, logs and remarks. */
const SAID: readonly string[] = [
  `it said password=${PLANTED}, and went on`,
  `it sent {"password":"${PLANTED}"} twice`,
  `it sent {'password': '${PLANTED}'} twice`,
  `it said Password: ${PLANTED}7`,
  `try curl -u kim:${PLANTED} https://h/`,
  `try curl --user "kim:a ${PLANTED}" https://h/`,
  `GET / HTTP/1.1\nCookie: a=${PLANTED}; b="${PLANTED}"\nHost: h`,
  `-H 'Authorization: Unheard-of ${PLANTED}'`,
  `-----BEGIN RSA PRIVATE KEY-----\nDEK-Info: AES-1\n\n${PLANTED}\n-----END RSA PRIVATE KEY-----`,
  `ghp_${PLANTED.replace("-", "")}0123456789`,
  `see glpat-${PLANTED}-0123456789`,
  `xoxb-${PLANTED}`,
  `https://h/a?token%3D${PLANTED}`,
  `it said password = ${PLANTED}`,
  `run it --password ${PLANTED}7 --verbose`,
  `["-u","kim:${PLANTED}"]`,
  `[db]\npassword = ${PLANTED}\n`,
  `The password is ${PLANTED}7, as ever.`,
  `the password was "${PLANTED}"`,
  `signed in with token ${PLANTED}7`,
  `API key: ${PLANTED}`,
  `Password:${PLANTED}`,
  `token => ${PLANTED}`,
  `passordet er ${PLANTED}.`,
  `redis://kim:a/${PLANTED}@h:6379/0 refused`,
];

export const SECRET_BODIES: readonly (readonly [type: string, text: string])[] = [
  ["application/json", `{"CustomerName":"Ada","Password":"${PLANTED}"}`],
  ["application/json", `{"deep":[{"clientSecret":"${PLANTED}"}]}`],
  ["application/json", `{"said":"{\\"access_token\\":\\"${PLANTED}\\"}"}`],
  ["application/json", `{"Remark":"I am Bearer ${PLANTED}"}`],
  ["application/json", `{"Password":"${PLANTED}" broken`],
  ["application/json", `{"Homepage":"https://kim:${PLANTED}@h/?token=${PLANTED}"}`],
  ["application/xml", `<ChatSessionEntity><Password>${PLANTED}</Password></ChatSessionEntity>`],
  ...SAID.map((said): readonly [string, string] => ["application/json", JSON.stringify({ Remark: said })]),
  ...SAID.map((said): readonly [string, string] => ["text/plain", said]),
  ["application/json", `{"name":"password","value":"${PLANTED}"}`],
  ["application/json", `{"Extra":[{"Value":"${PLANTED}","Key":"ClientSecret"}]}`],
  ["application/json", `{"pass\\u0077ord":"${PLANTED}"}`],
  ["application/json", `[{"op":"replace","path":"/Password","value":"${PLANTED}"}]`],
  ["application/json", `[{"op":"add","value":{"a":["${PLANTED}"]},"path":"/Credentials"}]`],
  ["application/json", `{"credentials":{"user":"kim","pw":["${PLANTED}",{"x":"${PLANTED}"}]}}`],
  ["application/json", `{"token":["${PLANTED}"],"secret":{"a":{"b":"${PLANTED}"}}}`],
  ["application/json", `{'password': '${PLANTED}', token: '${PLANTED}'}`],
  ["application/json", `{"said":"{\\"tokens\\":[\\"${PLANTED}\\"]}"}`],
  ["application/json", `{"a":"b"c","password":"${PLANTED}"}`],
  ["application/xml", `<User password="${PLANTED}" other='1'/>`],
  ["application/xml", `<a><Password><![CDATA[${PLANTED}]]></Password></a>`],
  ["application/xml", `<add key="password" value="${PLANTED}"/>`],
  ["application/xml", `<a><i><name>password</name><value>${PLANTED}</value></i></a>`],
  ["application/xml", `<a><i><value>${PLANTED}</value><name>password</name></i></a>`],
  ["application/xml", `<a><Item name="pass&#119;ord">${PLANTED}</Item></a>`],
  ["application/xml", `<a><Credentials><User>kim</User><p><q x="${PLANTED}">${PLANTED}</q></p></Credentials></a>`],
  ["application/xml", `<a><Password>${PLANTED}`],
  ["application/yaml", `- name: password\n  value: ${PLANTED}\n- name: a\n  value: b\n`],
  ["application/yaml", `a: b\npassword: ${PLANTED}\ncredentials:\n  user: kim\n  pw:\n    - ${PLANTED}\nlast: 1\n`],
  ["application/yaml", `a: b\n'secret': '${PLANTED}'\ntoken: |\n  ${PLANTED}\n`],
  ["application/yaml", `- value: ${PLANTED}\n  name: password\n- value: b\n  name: a\n`],
  ["application/yaml", `env:\n  - value: |\n      ${PLANTED}\n    name: DB_PASSWORD\n`],
  ["application/yaml", `a: {password: ${PLANTED}}\n- {value: ${PLANTED}, name: token}\n`],
  ["application/yaml", `"pass\\u200bword": ${PLANTED}\n`],
  ["application/yaml", `"\\x70assword": ${PLANTED}\na: b\n`],
  ["application/yaml", `a:\n  "pass\\U00000077ord": ${PLANTED}\n`],
  ["application/yaml", `a: b\n? "\\u0070assword"\n: ${PLANTED}\n`],
  ["application/yaml", `a: 1\nname: "pass\\x77ord"\n'value': ${PLANTED}\n`],
  ["application/yaml", `a: {"pass\\x77ord": ${PLANTED}}\n`],
  ["application/json", `{"pass\\u200bword":"${PLANTED}","a":{"\\u0070\\u0061ssword":"${PLANTED}"}}`],
  ["application/json", `{"pass\\x77ord":"${PLANTED}","n\\u0061me":"pass\\u0077ord","v\\u0061lue":"${PLANTED}"}`],
  ["application/json", `{"said":"{\\"pass\\\\u0077ord\\":\\"${PLANTED}\\"}"}`],
  ["text/plain", `it sent {"pass\\u0077ord":"${PLANTED}"} twice`],
  [
    "multipart/form-data; boundary=x",
    `--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n${PLANTED}\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n{"token":"${PLANTED}"}\r\n--x--\r\n`,
  ],
  [
    "multipart/form-data; boundary=x",
    `--x\r\nContent-Disposition: form-data; name="a"; filename="token=${PLANTED}"\r\n\r\n--x\r\nContent-Disposition: form-data; name*=utf-8''pass%77ord\r\n\r\n${PLANTED}\r\n--x--\r\n`,
  ],
  [
    "multipart/form-data; boundary=x",
    `--x\r\nX-Token: ${PLANTED}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${PLANTED}\r\n--x\r\n<Password>${PLANTED}</Password>\r\n--x--\r\n`,
  ],
  ["application/xml; charset=utf-16le", inTwoBytes(`<a><Password>${PLANTED}</Password></a>`)],
  ["application/json; charset=utf-16le", inTwoBytes(`{"Password":"${PLANTED}"}`)],
  ["text/plain; charset=utf-16be", inTwoBytes(`password=${PLANTED}`)],
  ["text/csv", `name,password\nkim,${PLANTED}\nada,"x, ${PLANTED}"\n`],
  ["text/csv", `"Name";"API key"\r\n"kim";"${PLANTED}"\r\n`],
  ["text/csv", `# users\n\nid,name,Token\n1,"Olsen, Kim",${PLANTED}\n`],
  ["text/tab-separated-values", `name\ttoken\nkim\t${PLANTED}`],
  ["text/markdown", `| user | password |\n|------|----------|\n| kim  | ${PLANTED} |\n`],
  ["application/json", JSON.stringify({ Remark: `name,password\nkim,${PLANTED}` })],
  ["application/json", `{"headers":[["Accept","*/*"],["Authorization","${PLANTED}"]]}`],
  ["application/json", `["password", "${PLANTED}"]`],
  ["application/x-www-form-urlencoded", `a=1&token%3D${PLANTED}`],
  ["application/x-www-form-urlencoded", `CustomerName=Ada&password=${PLANTED}`],
];

/** As a reader of bytes sees UTF-16. */
function inTwoBytes(text: string): string {
  return `\uFFFD\uFFFD${text.replaceAll(/./g, "$&\0")}`;
}

const HALVES = PLANTED.split("-");
/** Also apart, decoded, with a line break in it, and inside a longer base64. */
const PATTERN = new RegExp([...HALVES, ...HALVES.flatMap(base64Forms), ENCODED].join("|"), "i");

function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const whole = btoa("\0".repeat(shift) + text);
    return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + text.length) * 8) / 6));
  });
}

/** Where it stands of everything that was said, by name. */
export function leaksIn(said: Readonly<Record<string, string>>, ...more: readonly string[]): readonly string[] {
  const also = more.length === 0 ? undefined : new RegExp(more.join("|"));
  const leaks = (text: string): boolean => PATTERN.test(text) || also?.test(text) === true;
  return Object.entries(said).flatMap(([what, text]) => {
    const forms = [text, text.replaceAll(/\0|\\u0000|[\s\\]|%0A/g, ""), text.replaceAll(/%[\da-f]{2}/gi, decodedOnce)];
    return forms.some(leaks) ? [what] : [];
  });
}

function decodedOnce(escape: string): string {
  return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
}
