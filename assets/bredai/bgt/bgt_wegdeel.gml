<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b8e14655d-ca33-dec9-db41-9f2bfb275aab">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.86c2fd5dccf69d748f123995bbcd6281</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">spoorbaan</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">half verhard</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112617.162 401219.398 112615.456 401233.294 112565.829 401227.201 112377.245 401204.045 112317.692 401196.733 112319.398 401182.838 112617.162 401219.398</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b9996a496-1111-958f-a0ad-c523b6faafd7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d8874239afb58dc5217559ed81a645cf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112366.345 401210.767 112412.002 401216.373 112411.027 401224.314 112416.982 401225.045 112417.957 401217.104 112491.405 401226.123 112490.431 401234.063 112496.386 401234.794 112497.361 401226.854 112554.928 401233.922 112550.054 401273.624 112361.470 401250.469 112366.345 401210.767</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112482.490 401233.088 112424.922 401226.020 112422.973 401241.900 112480.540 401248.969 112482.490 401233.088</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112405.803 401217.627 112376.026 401213.971 112375.051 401221.911 112404.828 401225.567 112405.803 401217.627</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b75f12cbc-e3a9-12a1-d097-f3b5951708e6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.481721e04c9dc418e508092735388965</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112563.949 401275.330 112550.054 401273.624 112554.928 401233.922 112559.395 401234.471 112555.008 401270.202 112556.496 401270.385 112560.467 401270.873 112561.955 401271.055 112566.343 401235.324 112568.824 401235.629 112563.949 401275.330</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b6171bdd6-7370-2e5c-8e2b-9d97cb839ecd">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.64f4d82f4ee332e7e7b741c01208cac8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112564.976 401234.148 112564.854 401235.141 112560.467 401270.873 112556.496 401270.385 112560.884 401234.654 112561.006 401233.661 112564.976 401234.148</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>true</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bfcc932b5-dca5-b38d-ff5d-b0863e292709">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9f70881e88a48f55efd5cb404b22f3d3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad op trap</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112418.079 401216.112 112417.957 401217.104 112416.982 401225.045 112411.027 401224.314 112412.002 401216.373 112412.124 401215.381 112418.079 401216.112</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b3d05fb49-059f-f2e9-df0d-e770e70f1c26">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a54fa9ff642ade855ae4d5aeb087a079</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad op trap</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112497.483 401225.861 112497.361 401226.854 112496.386 401234.794 112490.431 401234.063 112491.405 401226.123 112491.527 401225.130 112497.483 401225.861</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b7a091117-5923-eb38-0f85-e64ff623dd6a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.be622226f91ccc72c73092c0a4015ded</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112361.470 401250.469 112550.054 401273.624 112563.949 401275.330 112609.606 401280.936 112609.241 401283.914 112462.344 401265.877 112452.419 401264.659 112311.477 401247.353 112311.843 401244.376 112361.470 401250.469</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b757929c2-4e12-65ae-c995-1612b35d1bcd">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.67ad0a3b1ff75661aca93219418684fd</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">rijbaan lokale weg</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112311.477 401247.353 112452.419 401264.659 112451.444 401272.599 112310.502 401255.294 112311.477 401247.353</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b64eb514f-1144-ddb8-c4b6-7a9acd2b53f7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c305609eabcfab34537594f1600096d5</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">rijbaan lokale weg</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112462.344 401265.877 112609.241 401283.914 112608.266 401291.854 112461.369 401273.818 112462.344 401265.877</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bfab63269-0fe4-5532-a2f2-612dd4af4423">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1d04c7a9a7646489dcbb593e0c6587c6</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112310.136 401258.271 112310.502 401255.294 112451.444 401272.599 112461.369 401273.818 112608.266 401291.854 112607.900 401294.832 112556.288 401288.495 112553.806 401288.190 112546.859 401287.337 112544.377 401287.032 112462.989 401277.039 112449.093 401275.333 112373.659 401266.071 112371.178 401265.766 112364.230 401264.913 112361.749 401264.608 112310.136 401258.271</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b230dd110-0713-a16b-9e6c-63274fa4e52a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.7d5f5042492ac1b3ecfd5c561ae9f4c8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112361.749 401264.608 112364.230 401264.913 112357.649 401318.511 112355.168 401318.206 112361.749 401264.608</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bb23f22f8-1313-deed-af31-ccc99f1138f0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.98e5d638c1de3ab05cb0deb1fc72b729</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">rijbaan lokale weg</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112371.178 401265.766 112364.597 401319.364 112357.649 401318.511 112364.230 401264.913 112371.178 401265.766</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b61ca31bd-826c-9a99-f51e-82b579470710">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.3ab2b9da6bfd3a8d8ba14aced8c18d5f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112367.078 401319.668 112364.597 401319.364 112371.178 401265.766 112373.659 401266.071 112367.078 401319.668</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b70f9348c-2f99-c615-ad4f-c93f9b8b8000">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a56747f362c2ea48395783cf80723293</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112544.377 401287.032 112546.859 401287.337 112540.278 401340.935 112537.796 401340.630 112544.377 401287.032</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b3238ddab-5e5b-d5df-adb6-2aaac3540bf7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.14f647d40fb22a289d8b4b2c8b8490a8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">rijbaan lokale weg</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112553.806 401288.190 112547.226 401341.788 112540.278 401340.935 112546.859 401287.337 112553.806 401288.190</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b89f41e2c-fa45-0c03-17a2-abe40493f8a0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.deda92199640b182be31cfbecd581189</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112549.707 401342.092 112547.226 401341.788 112553.806 401288.190 112556.288 401288.495 112549.707 401342.092</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b37bd5bba-ab73-ee01-a7a5-7208514ef5e4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.b2cbd5a66ddcb0b83f978cb3ba740703</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112442.756 401326.945 112443.974 401317.020 112445.193 401307.094 112446.412 401297.169 112447.630 401287.243 112448.849 401277.318 112449.093 401275.333 112462.989 401277.039 112462.745 401279.024 112461.526 401288.950 112460.307 401298.875 112459.089 401308.801 112457.870 401318.726 112456.651 401328.651 112456.408 401330.637 112442.512 401328.930 112442.756 401326.945</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b5eb9b2ef-0791-0fe7-f909-bdc4f4c32b9e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.01478d190a999c7ac616e9e609097c93</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112462.344 401265.877 112461.369 401273.818 112451.444 401272.599 112452.419 401264.659 112462.344 401265.877</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bd751f81a-631a-4052-d75b-e5bc6d152b7c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.f7c54d6861b22874bc1ffed773b571da</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112355.168 401318.206 112357.649 401318.511 112364.597 401319.364 112367.078 401319.668 112442.512 401328.930 112456.408 401330.637 112537.796 401340.630 112540.278 401340.935 112547.226 401341.788 112549.707 401342.092 112601.319 401348.429 112600.588 401354.385 112565.849 401350.119 112562.871 401349.754 112525.155 401345.123 112521.184 401344.635 112454.684 401336.470 112451.210 401336.043 112446.247 401335.434 112442.773 401335.008 112326.645 401320.749 112322.675 401320.261 112302.824 401317.824 112303.555 401311.869 112355.168 401318.206</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bd87c5cf7-685f-2da1-b54b-be021db9a6d8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0cff6945d0ea879a76dfd9e6a31330cf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">half verhard</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112322.310 401323.239 112326.280 401323.726 112520.819 401347.613 112524.789 401348.100 112600.222 401357.362 112599.857 401360.340 112302.093 401323.779 112302.459 401320.802 112322.310 401323.239</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bbf856a50-a208-6849-f691-9e85462a640f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.36c2e022bfbad7b9439ce72efc5a1d87</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad op trap</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112326.645 401320.749 112326.280 401323.726 112322.310 401323.239 112322.675 401320.261 112326.645 401320.749</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b2597f814-00d2-ac24-fbdc-fc008877a20e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.dc3cd05c679e3ed64299e33dd9b68adf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad op trap</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112525.155 401345.123 112524.789 401348.100 112520.819 401347.613 112521.184 401344.635 112525.155 401345.123</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="be3908725-fd09-d0ab-728c-4fb0ec376ebc">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.61f7ec0ed91756a183ea104f51022f2b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112596.932 401384.161 112596.627 401386.643 112298.863 401350.082 112299.168 401347.600 112439.117 401364.784 112442.591 401365.210 112447.554 401365.820 112451.028 401366.246 112559.215 401379.530 112562.193 401379.896 112596.932 401384.161</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="babff0982-a3e2-11d5-5649-81079a70b936">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.3276ec22dd203c7456acca4804feb07e</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">rijbaan lokale weg</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112596.627 401386.643 112596.018 401391.605 112298.254 401355.044 112298.863 401350.082 112596.627 401386.643</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bcc665871-2e4b-6f77-ed76-6ac530283621">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a7e8ffa6f82854a613ae7599fb40fe76</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112387.279 401368.494 112383.308 401368.007 112297.949 401357.526 112298.254 401355.044 112596.018 401391.605 112595.713 401394.087 112525.243 401385.434 112522.265 401385.068 112488.518 401380.925 112401.174 401370.200 112387.279 401368.494</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="be8eb226c-de0b-30e0-92b3-6fb60c7286f4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ac6076c2423fc23f35a25603c7b638ce</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112401.174 401370.200 112488.518 401380.925 112484.619 401412.686 112484.253 401415.664 112482.425 401430.552 112395.081 401419.828 112401.174 401370.200</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112468.738 401410.736 112462.783 401410.005 112462.051 401415.960 112468.007 401416.692 112468.738 401410.736</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b5d904c2e-3490-d697-3771-6e47453895f4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.bff594424230c4410c5da07098610429</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112395.081 401419.828 112482.425 401430.552 112479.500 401454.373 112475.530 401453.886 112477.723 401436.020 112445.962 401432.120 112443.768 401449.986 112425.903 401447.792 112428.340 401427.941 112402.534 401424.773 112400.096 401444.624 112392.156 401443.649 112395.081 401419.828</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b59d1661b-0806-98ac-1378-2efd38d8a2a6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.714491f07429f6b9491b9ef2a70613c5</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">half verhard</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112484.253 401415.664 112484.619 401412.686 112518.365 401416.830 112517.999 401419.807 112484.253 401415.664</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bd5282343-3709-1380-a81b-c3ee9e19f1b9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1034a8f8168ea944f7e735d0a94dfd6d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">half verhard</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112591.814 401425.848 112591.448 401428.826 112520.977 401420.173 112521.343 401417.195 112591.814 401425.848</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b5c407a0a-1897-d597-892a-098191746412">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.32fe42538ea6e42a5b51de432f8ff81a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">half verhard</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112522.265 401385.068 112525.243 401385.434 112521.343 401417.195 112520.977 401420.173 112516.224 401458.882 112513.247 401458.517 112517.999 401419.807 112518.365 401416.830 112522.265 401385.068</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bb632e518-2bc0-d3b2-ff29-59dab7efea77">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c531fbad487731596c4b918e18492135</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112374.290 401441.455 112378.260 401441.942 112392.156 401443.649 112400.096 401444.624 112425.903 401447.792 112443.768 401449.986 112475.530 401453.886 112479.500 401454.373 112513.247 401458.517 112516.224 401458.882 112586.695 401467.535 112586.390 401470.016 112288.626 401433.456 112288.931 401430.974 112374.290 401441.455</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b1d8b1df1-2e9b-bf29-2cd6-fc50e5c180eb">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1a31f19df27de7f02644cdc023f01ced</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">rijbaan lokale weg</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112586.390 401470.016 112585.537 401476.964 112287.773 401440.403 112288.626 401433.456 112586.390 401470.016</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b40de938e-89a2-877b-ccb2-2b3c7d462d0b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.164f462e5a36ca2770ce14ea8f80bae1</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112287.469 401442.885 112287.773 401440.403 112585.537 401476.964 112585.233 401479.446 112439.328 401461.531 112427.418 401460.068 112287.469 401442.885</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b563abef4-d8d2-8b5e-2a55-04fb230f4a6f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.59d654af969684989caf37782b3bdaaa</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetgangersgebied</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112427.418 401460.068 112439.328 401461.531 112434.697 401499.248 112422.787 401497.785 112427.418 401460.068</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b63faf7dc-d5ea-d585-33ce-4392954a75a0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a02d6e96cedd4360e7ab674ea020111b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">fietspad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112387.279 401368.494 112378.260 401441.942 112374.290 401441.455 112383.308 401368.007 112387.279 401368.494</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b66e07702-e3ff-9001-a10f-206ff9035228">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.b8216d0467d05e605be4c3dfd64ff0bd</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112446.247 401335.434 112442.591 401365.210 112439.117 401364.784 112442.773 401335.008 112446.247 401335.434</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b1870252f-d4a5-536a-9e01-0c7d44a0105d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d5136bf1f8645c107999f056ec8659f7</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">fietspad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112451.210 401336.043 112447.554 401365.820 112442.591 401365.210 112446.247 401335.434 112451.210 401336.043</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b5ba565fa-fa40-29bb-24f9-272deef19dc6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.fa4f0a9c35e3766b604c72ea4c8536cc</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112454.684 401336.470 112451.028 401366.246 112447.554 401365.820 112451.210 401336.043 112454.684 401336.470</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b46335867-c068-b278-80ae-294d53781213">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9f98a03a66bf9e7835d68ba28fd25f03</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
<surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112565.849 401350.119 112562.193 401379.896 112559.215 401379.530 112562.871 401349.754 112565.849 401350.119</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
<imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
</TrafficArea>
</cityObjectMember>
</CityModel>
