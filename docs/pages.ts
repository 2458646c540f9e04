import { loadDefinition } from '../local/definition.ts';
import { awsFailures } from '../src/failures/aws-failures.ts';
import type { ErrorName } from '../src/failures/catalogue.ts';
import { errorCatalogue } from '../src/failures/catalogue.ts';
import { errorMeanings } from '../src/failures/meanings.ts';
import { type BundledPackages, bundledPackages } from '../supply-chain/bundled-packages.ts';
import { configJsonSchema } from './config-schema.ts';
import { mermaidDiagram, stepSubStates } from './diagram.ts';
import { measuredPages } from './measured/pages.ts';
import { permissionsPage } from './permissions-page.ts';

/** What is made from the code, by its path from docs/. A test fails when one is stale. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  return {
    'state-machine.md': stateMachinePage(),
    'errors.md': errorsPage(),
    'permissions.md': `${notice}${permissionsPage()}`,
    ...measuredPages(),
    'licences.md': licencesPage(await bundledPackages()),
    '../config/schema.json': `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`,
  };
}

const notice = '<!-- Made by `npm run docs` from the code; edit that instead. -->\n\n';

function stateMachinePage(): string {
  const { States } = loadDefinition((key) => key);
  const rows = Object.entries(States).map(([name, state]) => {
    const outcomes = stepSubStates[name]?.ends ?? state.Choices?.map(({ Comment }) => Comment) ?? [];
    const retried = (state.Retry ?? [])
      .flatMap(({ ErrorEquals, IntervalSeconds, BackoffRate, MaxAttempts }) =>
        ErrorEquals.filter((error) => !error.startsWith('Lambda.') && !error.startsWith('Sandbox.')).map(
          (error) =>
            `${error} (${MaxAttempts} × ${IntervalSeconds} s${BackoffRate > 1 ? `, × ${BackoffRate} each time` : ''})`,
        ),
      )
      .join('; ');
    return `| ${name} | ${state.Type} | ${outcomes.join(', ')} | ${retried} | ${state.Comment ?? ''} |`;
  });
  return `${notice}# The state machine

\`stepfunctions/restore.yml\` defines it; the inside of each state is what its step declares.

\`\`\`mermaid
${mermaidDiagram()}\`\`\`

| State | Type | Ends as | Retried on | What it does |
|---|---|---|---|---|
${rows.join('\n')}

Every task is retried on Lambda's own passing errors too, and every error that is left leads to HandleFailure.
`;
}

function errorsPage(): string {
  const { States } = loadDefinition((key) => key);
  const sections = Object.entries(errorCatalogue).map(([name, { remedy, retry }]) => {
    const meaning = errorMeanings[name as ErrorName];
    const states = Object.entries(States)
      .filter(([, state]) => state.Retry?.some(({ ErrorEquals }) => ErrorEquals.includes(name)))
      .map(([state]) => state);
    const again = retry && states.length > 0 ? `\n\nTried again by itself in ${states.join(', ')}.` : '';
    return `## ${name}\n\n${meaning}\n\n**What to do.** ${remedy}${again}\n`;
  });
  const ofAws = Object.entries(awsFailures).map(
    ([name, { meaning, remedy }]) => `### ${name}\n\n${meaning}\n\n**What to do.** ${remedy}\n`,
  );
  return `${notice}# Errors

The \`error\` of a failed execution is one of these names, or the name of what Lambda or Step Functions itself met
(\`States.Timeout\`, \`Sandbox.Timedout\`, \`Lambda.…\`), which [stand at the end](#errors-of-step-functions-and-lambda). Its \`cause\` is a JSON object; \`errorMessage\` in it is a sentence, what
to do, and on a last line of its own the facts as JSON. The failure notification has the same in a readable form.

${sections.join('\n')}
## Errors of Step Functions and Lambda

Two of these are no errors of a state: \`Aborted\` is what \`GET /restores/{id}\` calls an execution that was stopped, TIMED_OUT the
status of one that was ended for its time.

${ofAws.join('\n')}`;
}

function licencesPage({ packages }: BundledPackages): string {
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return `${notice}# Licences

What ships is the project's own code, under the [MIT licence](../LICENSE), and what esbuild takes of these npm packages into the
functions' bundles. Each licence is a permissive one; a package under another fails \`npm run supply:check\`.

| Package | Version | Licence |
|---|---|---|
${rows.join('\n')}

\`npm run sbom\` writes the same as a bill of materials, with hashes and with what imports what. Packages that only develop,
test or package the project are in \`package-lock.json\`.
`;
}
