<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<BridgeConstructionElement xmlns="http://www.opengis.net/citygml/bridge/2.0" gml:id="bdfa2f308-45bf-9812-7694-b441ae7f7e6f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.5fed4a3c3a19da40d34d9e9e652d5da9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOverbruggingsdeel">dek</class>
<imgeo:geometrie2dOverbruggingsdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112454.684 401336.470 112451.028 401366.246 112447.554 401365.820 112442.591 401365.210 112439.117 401364.784 112442.773 401335.008 112446.247 401335.434 112451.210 401336.043 112454.684 401336.470</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOverbruggingsdeel>
<imgeo:overbruggingIsBeweegbaar>false</imgeo:overbruggingIsBeweegbaar>
<imgeo:hoortBijTypeOverbrugging codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:hoortBijTypeOverbrugging>
</BridgeConstructionElement>
</cityObjectMember>
<cityObjectMember>
<BridgeConstructionElement xmlns="http://www.opengis.net/citygml/bridge/2.0" gml:id="b25a0bafb-fcfe-ff95-9c9b-4d2438f7b5e6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.50b91c74563af91128f70eb956c3260a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOverbruggingsdeel">dek</class>
<imgeo:geometrie2dOverbruggingsdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112565.849 401350.119 112562.193 401379.896 112559.215 401379.530 112562.871 401349.754 112565.849 401350.119</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOverbruggingsdeel>
<imgeo:overbruggingIsBeweegbaar>false</imgeo:overbruggingIsBeweegbaar>
<imgeo:hoortBijTypeOverbrugging codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:hoortBijTypeOverbrugging>
</BridgeConstructionElement>
</cityObjectMember>
</CityModel>
