import { formatArn } from '../../arn.ts';
import { named, taken } from '../named.ts';
import { nameOf, type ResourceType } from '../resource-type.ts';

const topic: ResourceType = {
  create(context, properties, naming) {
    const { own, account, region } = context;
    const name = nameOf(context, properties['TopicName'], naming, 256);
    const arn = formatArn({ service: 'sns', region, account, resource: name });
    if (own.topics.has(arn)) throw taken(arn);
    own.topics.set(arn, { name, arn, tags: new Map() });
    return { physicalId: arn, attributes: { TopicArn: arn, TopicName: name } };
  },
  remove({ own }, arn) {
    own.topics.delete(arn);
  },
};

/** Kept, and delivered to by nobody. */
const subscription: ResourceType = {
  create({ world }, properties) {
    const arn = `${String(properties['TopicArn'])}:${world.identifiers.uuid()}`;
    return { physicalId: arn, attributes: { Arn: arn } };
  },
};

export const messagingTypes = {
  'AWS::SNS::Topic': topic,
  'AWS::SNS::Subscription': subscription,
  'AWS::SNS::TopicPolicy': named({ longest: 128 }),
  'AWS::Events::Rule': named({ name: 'Name', longest: 64, arn: { service: 'events', resource: 'rule/' } }),
};
