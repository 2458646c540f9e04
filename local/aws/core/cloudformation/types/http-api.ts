import type { Context } from '../../world.ts';
import type { ResourceType } from '../resource-type.ts';

/** Ids of API Gateway are drawn. */
const drawn = (
  length: number,
  attributes: (id: string, context: Context) => Record<string, unknown>,
): ResourceType => ({
  create(context) {
    const id = context.world.identifiers.hex(length);
    return { physicalId: id, attributes: attributes(id, context) };
  },
});

const stage: ResourceType = {
  create: (_, properties) => ({ physicalId: String(properties['StageName']), attributes: {} }),
};

export const httpApiTypes = {
  'AWS::ApiGatewayV2::Api': drawn(10, (id, { region }) => ({
    ApiId: id,
    ApiEndpoint: `https://${id}.execute-api.${region}.amazonaws.com`,
  })),
  'AWS::ApiGatewayV2::Stage': stage,
  'AWS::ApiGatewayV2::Integration': drawn(7, (IntegrationId) => ({ IntegrationId })),
  'AWS::ApiGatewayV2::Route': drawn(7, (RouteId) => ({ RouteId })),
  'AWS::EC2::SecurityGroup': {
    create({ world }, properties) {
      const id = `sg-${world.identifiers.hex(17)}`;
      return { physicalId: id, attributes: { GroupId: id, Id: id, VpcId: properties['VpcId'] } };
    },
  } satisfies ResourceType,
  'AWS::EC2::SecurityGroupEgress': {
    create({ world }) {
      const id = `sgr-${world.identifiers.hex(17)}`;
      return { physicalId: id, attributes: { Id: id } };
    },
  } satisfies ResourceType,
};
