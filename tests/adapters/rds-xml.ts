/** The content of `<DBCluster>` as RDS answers it. */
export const clusterXml = (fields = '') =>
  `<DBClusterIdentifier>orders</DBClusterIdentifier><DBClusterArn>arn:aws:rds:eu-west-1:111122223333:cluster:orders</DBClusterArn><DbClusterResourceId>cluster-ABC</DbClusterResourceId><Status>available</Status><Engine>aurora-postgresql</Engine><EngineVersion>17.4</EngineVersion><MasterUsername>postgres</MasterUsername>${fields}`;

/** A `<DBInstance>` that is being made. */
export const instanceXml = (id: string, cluster = 'orders') =>
  `<DBInstance><DBInstanceIdentifier>${id}</DBInstanceIdentifier><DBInstanceArn>arn:aws:rds:eu-west-1:111122223333:db:${id}</DBInstanceArn><TagList><Tag><Key>aurora-restore:target</Key><Value>orders-staging</Value></Tag></TagList><DBClusterIdentifier>${cluster}</DBClusterIdentifier><DBInstanceStatus>creating</DBInstanceStatus><DBInstanceClass>db.r6g.large</DBInstanceClass><PromotionTier>2</PromotionTier><DBParameterGroups><DBParameterGroup><DBParameterGroupName>tuned</DBParameterGroupName></DBParameterGroup></DBParameterGroups></DBInstance>`;
