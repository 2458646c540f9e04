import type { AwsFault } from '../core/aws-fault.ts';
import type { Result } from '../core/params.ts';
import { xmlElement, xmlElements } from './query-xml.ts';
import type { WireResponse } from './wire.ts';

const namespaces: Readonly<Record<string, string>> = {
  rds: 'http://rds.amazonaws.com/doc/2014-10-31/',
  sns: 'http://sns.amazonaws.com/doc/2010-03-31/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  cloudformation: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
};

/** @see https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export function queryResult(service: string, action: string, result: Result, requestId: string): WireResponse {
  const metadata = xmlElement('ResponseMetadata', { RequestId: requestId });
  const content = xmlElements(result);
  const body = `<${action}Response xmlns="${namespaces[service] ?? ''}"><${action}Result>${content}</${action}Result>${metadata}</${action}Response>`;
  return xmlResponse(200, body, requestId);
}

export function queryError(service: string, fault: AwsFault, requestId: string): WireResponse {
  const error = xmlElement('Error', {
    Type: fault.status < 500 ? 'Sender' : 'Receiver',
    Code: fault.code,
    Message: fault.message,
  });
  const body = `<ErrorResponse xmlns="${namespaces[service] ?? ''}">${error}${xmlElement('RequestId', requestId)}</ErrorResponse>`;
  return xmlResponse(fault.status, body, requestId);
}

const xmlResponse = (status: number, body: string, requestId: string): WireResponse => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
