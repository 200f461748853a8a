<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="be308fe63-c200-4aa3-fd45-9707d0bbbcb4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.fc67cf9a5c40e1ef98c21c3097f1f2d4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">struiken</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112316.717 401204.674 112317.692 401196.733 112377.245 401204.045 112565.829 401227.201 112615.456 401233.294 112614.481 401241.234 112568.824 401235.629 112566.343 401235.324 112564.854 401235.141 112564.976 401234.148 112561.006 401233.661 112560.884 401234.654 112559.395 401234.471 112554.928 401233.922 112497.361 401226.854 112497.483 401225.861 112491.527 401225.130 112491.405 401226.123 112417.957 401217.104 112418.079 401216.112 112412.124 401215.381 112412.002 401216.373 112366.345 401210.767 112316.717 401204.674</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b42250b15-7843-b221-4260-3e18f51fb08c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4900d2ae22891426d999ca7b77e2363f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112560.884 401234.654 112556.496 401270.385 112555.008 401270.202 112559.395 401234.471 112560.884 401234.654</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bfecd9579-f9c1-6b63-e97c-10b89bf74ea1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2a3d381ad2f242043ee93507dbea4a68</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112566.343 401235.324 112561.955 401271.055 112560.467 401270.873 112564.854 401235.141 112566.343 401235.324</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b55ff790c-5bc5-3ed7-f1d6-51585fa6fe06">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.348ddac0e231678edba466e9c6cc98d8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112302.824 401317.824 112322.675 401320.261 112322.310 401323.239 112302.459 401320.802 112302.824 401317.824</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b0a8818ac-e8e3-9224-a3f9-2339315d5dff">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.da7aa9ed659569422aba4cea097a90de</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112326.280 401323.726 112326.645 401320.749 112442.773 401335.008 112446.247 401335.434 112451.210 401336.043 112454.684 401336.470 112521.184 401344.635 112520.819 401347.613 112326.280 401323.726</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b1abaa118-0159-d46e-61e7-e2cb4fcbfda4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.aa40747721eca178a3af89ebcf1a04c8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112524.789 401348.100 112525.155 401345.123 112562.871 401349.754 112565.849 401350.119 112600.588 401354.385 112600.222 401357.362 112524.789 401348.100</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bb406f7da-de9c-8431-7b3e-226978b3ac4d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2df4cbeafed36da09e75ebf167fa2d07</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">grasland overig</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112484.619 401412.686 112488.518 401380.925 112522.265 401385.068 112518.365 401416.830 112484.619 401412.686</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112507.917 401403.457 112509.623 401389.561 112495.727 401387.855 112494.021 401401.751 112507.917 401403.457</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="beda2a6e9-5014-5228-f22a-9ed42890c567">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.5f3e0817aba99e84393ea0fec9207488</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">grasland overig</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112521.343 401417.195 112525.243 401385.434 112595.713 401394.087 112591.814 401425.848 112521.343 401417.195</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b75090aa1-48f8-81c5-3240-98e3b543fbbf">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4b15f4f238ad4715bfa64bfe83064562</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">grasland overig</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112479.500 401454.373 112482.425 401430.552 112484.253 401415.664 112517.999 401419.807 112513.247 401458.517 112479.500 401454.373</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b96be1f48-d490-c464-b40b-92fee801b9eb">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.3d67a4965dbfc5d2b06fa56f27385380</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">grasland overig</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112591.448 401428.826 112586.695 401467.535 112516.224 401458.882 112520.977 401420.173 112591.448 401428.826</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112581.227 401462.834 112582.933 401448.938 112565.068 401446.744 112563.361 401460.640 112581.227 401462.834</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList srsDimension="2">112548.560 401441.695 112538.530 401449.531 112530.694 401439.501</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">112530.694 401439.501 112540.724 401431.665 112548.560 401441.695</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:interior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b1b63b683-128e-c72d-feba-e25f7c7af14a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.bdf8bddf463dbb18a0ac73626bb68829</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">struiken</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112495.727 401387.855 112509.623 401389.561 112507.917 401403.457 112494.021 401401.751 112495.727 401387.855</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b8cf2e8c3-6b5d-3332-78ae-146678aa733d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.475e103af10351bc929e527ddd51b98f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">struiken</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112565.068 401446.744 112582.933 401448.938 112581.227 401462.834 112563.361 401460.640 112565.068 401446.744</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
<cityObjectMember>
<PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b10b716d0-32a1-1a25-726b-90c9e737849b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2024-03-01</creationDate>
<terminationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</terminationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:eindRegistratie>2026-01-15T12:00:00</imgeo:eindRegistratie>
<imgeo:tijdstipRegistratie>2024-03-01T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.863ce80b313ab7e81a725179132f26ec</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">grasland overig</class>
<imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112600.222 401357.362 112599.857 401360.340 112302.093 401323.779 112302.459 401320.802 112600.222 401357.362</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
<imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
</PlantCover>
</cityObjectMember>
</CityModel>
