<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<imgeo:Waterdeel gml:id="bab1f0f4f-dc3e-e65d-e650-f98a893d4c9e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.46edf9309bc258ab6e7ebca090ba6b48</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWater">waterloop</class>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWaterPlus">gracht</imgeo:plus-type>
<imgeo:geometrie2dWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112599.857 401360.340 112597.785 401377.213 112300.021 401340.653 112302.093 401323.779 112599.857 401360.340</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWaterdeel>
</imgeo:Waterdeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:Waterdeel gml:id="bb117f36d-1f8e-91a7-6670-cdfa65b71138">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.765d4c0551fdb5ba62591dda588814e5</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWater">watervlakte</class>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWaterPlus">vijver</imgeo:plus-type>
<imgeo:geometrie2dWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList srsDimension="2">112548.560 401441.695 112538.530 401449.531 112530.694 401439.501</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">112530.694 401439.501 112540.724 401431.665 112548.560 401441.695</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dWaterdeel>
</imgeo:Waterdeel>
</cityObjectMember>
</CityModel>
