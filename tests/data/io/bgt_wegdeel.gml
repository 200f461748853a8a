<?xml version="1.0" encoding="UTF-8"?>
<!-- Made for tests; these places do not exist. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.current</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<function>
   voetpad
  </function>
<surfaceMaterial>open verharding</surfaceMaterial>
<imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:plus-fysiekVoorkomenWegdeel>waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:eindRegistratie>2021-05-06T07:08:09</imgeo:eindRegistratie>
<terminationDate xmlns="http://www.opengis.net/citygml/2.0">2021-05-06</terminationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.ended</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<function>voetpad</function>
<surfaceMaterial>open verharding</surfaceMaterial>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b3">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<terminationDate xmlns="http://www.opengis.net/citygml/2.0">2021-05-06</terminationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.terminated</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<function>voetpad</function>
<surfaceMaterial>open verharding</surfaceMaterial>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.planned</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>plan</imgeo:plus-status>
<function>fietspad</function>
<surfaceMaterial>transitie</surfaceMaterial>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b5">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.crest</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<function>rijbaan lokale weg</function>
<surfaceMaterial>waardeOnbekend</surfaceMaterial>
<imgeo:kruinlijnWegdeel><gml:LineString><gml:posList>100000 400000 100010 400000</gml:posList></gml:LineString></imgeo:kruinlijnWegdeel>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.left</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<function>voetgangersgebied</function>
<surfaceMaterial>open verharding</surfaceMaterial>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">100020 400010 100010 400010 100010 400000 100020 400000</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">100020 400000 100025 400005 100020 400010</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
<cityObjectMember>
<TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-01-01</creationDate>
<imgeo:LV-publicatiedatum>2020-02-03T04:05:06</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:tijdstipRegistratie>2020-01-02T03:04:05.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0001.right</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bgt-status>bestaand</imgeo:bgt-status>
<imgeo:plus-status>geenWaarde</imgeo:plus-status>
<function>voetgangersgebied</function>
<surfaceMaterial>open verharding</surfaceMaterial>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList srsDimension="2">100020 400010 100025 400005 100020 400000</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">100020 400000 100030 400000 100030 400010 100020 400010</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</TrafficArea>
</cityObjectMember>
</CityModel>
