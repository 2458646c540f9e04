/**
 * How long a request may take, in milliseconds: with the SDK's three attempts a call still ends, with an error of its own,
 * before Lambda ends the function. From a VPC without a way to a service a connection is neither made nor refused.
 */
export const requestLimits = {
  requestHandler: { connectionTimeout: 4_000, requestTimeout: 12_000, throwOnRequestTimeout: true },
} as const;
