<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<imgeo:Kunstwerkdeel gml:id="b053d7614-ced7-0f05-3220-febb891c0e66">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>1</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0f6f3bebee88cde671873762b4645e24</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:geometrie2dOverigeConstructie><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112565.829 401227.201 112564.976 401234.148 112561.006 401233.661 112497.483 401225.861 112491.527 401225.130 112418.079 401216.112 112412.124 401215.381 112376.392 401210.993 112377.245 401204.045 112565.829 401227.201</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOverigeConstructie>
<imgeo:bgt-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeKunstwerk">perron</imgeo:bgt-type>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-type>
</imgeo:Kunstwerkdeel>
</cityObjectMember>
</CityModel>
