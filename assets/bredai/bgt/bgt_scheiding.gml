<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<imgeo:Scheiding gml:id="bd9033f61-80a6-cba2-6643-73aa282730fb">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6f78b5a3b3c4b28111ef2d0357879c28</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:geometrie2dOverigeConstructie><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">112317.692 401196.733 112377.245 401204.045</gml:posList></gml:LineString></imgeo:geometrie2dOverigeConstructie>
<imgeo:bgt-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeScheiding">hek</imgeo:bgt-type>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-type>
</imgeo:Scheiding>
</cityObjectMember>
<cityObjectMember>
<imgeo:Scheiding gml:id="b4a0efd1a-7071-f3f0-2faf-e2d64361e89c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.57f5ee0baec346d416b767ee12765459</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:geometrie2dOverigeConstructie><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">112565.829 401227.201 112615.456 401233.294</gml:posList></gml:LineString></imgeo:geometrie2dOverigeConstructie>
<imgeo:bgt-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeScheiding">hek</imgeo:bgt-type>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-type>
</imgeo:Scheiding>
</cityObjectMember>
<cityObjectMember>
<imgeo:Scheiding gml:id="b4066349a-06e9-bf0f-5f32-58e3bbb2461c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8d7da9bf9265193bfe707f49182b4183</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:geometrie2dOverigeConstructie><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">112309.270 401429.441 112368.822 401436.754</gml:posList></gml:LineString></imgeo:geometrie2dOverigeConstructie>
<imgeo:bgt-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeScheiding">hek</imgeo:bgt-type>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-type>
</imgeo:Scheiding>
</cityObjectMember>
<cityObjectMember>
<imgeo:Scheiding gml:id="b29b6b169-1085-61c6-aef7-72efc15c3cef">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2aa5a4e1c7896e2ae1296e32cec60f67</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:geometrie2dOverigeConstructie><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">112368.822 401436.754 112370.772 401420.873</gml:posList></gml:LineString></imgeo:geometrie2dOverigeConstructie>
<imgeo:bgt-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeScheiding">hek</imgeo:bgt-type>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-type>
</imgeo:Scheiding>
</cityObjectMember>
</CityModel>
