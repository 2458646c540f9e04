/**
 * What the AWS SDK tells browsers apart with: serverless.yml puts it in the place of `bowser`, which only a client in a browser calls.
 * @see https://github.com/bowser-js/bowser
 */
export function parse(): Readonly<Record<string, never>> {
  return {};
}
