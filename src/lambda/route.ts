import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { Answer } from '../http/answer.ts';
import type { HttpEvent } from '../http/event.ts';
import { refusal } from '../http/refusal.ts';
import { logger } from './logger.ts';

/**
 * The Lambda handler of one HTTP route: runs the route, logs what it answered, and answers every error in JSON. Unlike in
 * a state's handler, an error is a response here: nobody but the caller of the API is to see it.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function routeHandler(route: (event: HttpEvent) => Promise<Answer>) {
  return middy<HttpEvent, Answer, Error, Context>({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event, context }) => {
        logger.resetKeys();
        logger.appendKeys({ requestId: context.awsRequestId, route: event.routeKey });
      },
      after: ({ response }) => {
        logger.info('Request answered', { statusCode: response?.statusCode });
      },
      onError: (request) => {
        const answer = refusal(request.error, request.context.awsRequestId);
        // A refused request is the caller's affair, not an error of the service.
        if (answer.statusCode < 500)
          logger.info('Request refused', { statusCode: answer.statusCode, reason: request.error });
        else logger.error('Request failed', request.error ?? 'unknown');
        request.response = answer;
      },
    })
    .handler(route);
}
