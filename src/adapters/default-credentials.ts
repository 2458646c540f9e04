/**
 * Where every client of the AWS SDK takes its credentials from: serverless.yml puts it in the place of
 * `@aws-sdk/credential-provider-node`, which would bring profiles, single sign-on and much else that a function has not.
 * Lambda puts a function's credentials into its environment.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
