/**
 * What the routes read of an API Gateway HTTP API event, payload format 2.0.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export interface HttpEvent {
  /** `POST /restores`. */
  readonly routeKey?: string;
  readonly pathParameters?: Readonly<Record<string, string | undefined>> | null;
  /** API Gateway writes the names in lower case, and joins the values of a name that is sent twice by commas. */
  readonly headers?: Readonly<Record<string, string | undefined>> | null;
  readonly body?: string | null;
  readonly isBase64Encoded?: boolean;
  readonly requestContext?: {
    /** When the request was received, in milliseconds since 1970. */
    readonly timeEpoch?: number;
    /** Who called, where the route is authorised by IAM. */
    readonly authorizer?: { readonly iam?: { readonly userArn?: string | null } };
  };
}
