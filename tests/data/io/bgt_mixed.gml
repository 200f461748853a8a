<?xml version="1.0" encoding="UTF-8"?>
<!-- Made for tests; these places do not exist. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="p1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.pand</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>0001100000000001</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">100040 400000 100048 400000 100048 400006 100040 400006 100040 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>12</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point><gml:pos>100044 400003</gml:pos></gml:Point></imgeo:plaatsingspunt></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="l1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.label</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Proefstraat</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point>
 <gml:pos>100005.000 400005.000</gml:pos>
</gml:Point></imgeo:plaatsingspunt><imgeo:hoek>-66</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType>Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="v1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.tree</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<class>niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">100006.5 400007.5</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type>boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="v2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.hedge</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<class>niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:LineString srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">100000 400012 100010 400012</gml:posList></gml:LineString></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type>haag</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<imgeo:Zweefbrug gml:id="z1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.unknown</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<imgeo:bgt-type>dek</imgeo:bgt-type>
</imgeo:Zweefbrug>
</cityObjectMember>
</CityModel>
