<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="bf61bfd2f-5551-eb10-9e8e-a327df0ad1a0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.454780e234d55a7fc14b2f37e976ae0b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112361.470 401250.469 112311.843 401244.376 112316.717 401204.674 112366.345 401210.767 112361.470 401250.469</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112359.414 401217.976 112321.698 401213.345 112318.529 401239.151 112356.246 401243.783 112359.414 401217.976</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="bcbb2bfc4-cdbb-48ed-2fb7-758e4faa982f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4c26d7c811d0149c7f5b1abae683545d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112614.481 401241.234 112609.606 401280.936 112563.949 401275.330 112568.824 401235.629 112614.481 401241.234</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112610.024 401244.717 112572.307 401240.086 112568.651 401269.863 112606.367 401274.494 112610.024 401244.717</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b11d1d0c6-5e42-8f05-1b49-0ba17429f750">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.22f8f13defcbd5cc5915313e1fd3f96b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112355.168 401318.206 112303.555 401311.869 112310.136 401258.271 112361.749 401264.608 112355.168 401318.206</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112357.413 401267.099 112347.488 401265.880 112346.756 401271.835 112346.025 401277.790 112345.294 401283.746 112344.563 401289.701 112343.831 401295.656 112343.100 401301.612 112342.369 401307.567 112341.638 401313.522 112351.563 401314.741 112352.295 401308.785 112353.026 401302.830 112353.757 401296.875 112354.488 401290.920 112355.219 401284.964 112355.951 401279.009 112356.682 401273.054 112357.413 401267.099</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b16d484a5-ddc0-8ebb-8eec-42c5aa4fde17">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6f5303a41189737d5ae6871519b1c26a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112373.659 401266.071 112449.093 401275.333 112448.849 401277.318 112432.968 401275.368 112431.750 401285.294 112430.531 401295.219 112429.312 401305.144 112428.094 401315.070 112426.875 401324.995 112442.756 401326.945 112442.512 401328.930 112367.078 401319.668 112373.659 401266.071</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112387.189 401270.755 112377.264 401269.536 112376.533 401275.491 112375.802 401281.446 112375.070 401287.402 112374.339 401293.357 112373.608 401299.312 112372.877 401305.268 112372.145 401311.223 112371.414 401317.178 112381.340 401318.397 112382.071 401312.442 112382.802 401306.486 112383.533 401300.531 112384.265 401294.576 112384.996 401288.620 112385.727 401282.665 112386.458 401276.710 112387.189 401270.755</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="bfeb5f697-6e29-ca35-5734-4a35a707ef97">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.3eae831dd3e5d961e2329e1c5cb354e1</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112462.989 401277.039 112544.377 401287.032 112537.796 401340.630 112456.408 401330.637 112456.651 401328.651 112472.532 401330.601 112473.751 401320.676 112474.969 401310.750 112476.188 401300.825 112477.407 401290.900 112478.626 401280.974 112462.745 401279.024 112462.989 401277.039</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112540.042 401289.523 112530.116 401288.304 112529.385 401294.259 112528.654 401300.214 112527.922 401306.170 112527.191 401312.125 112526.460 401318.080 112525.729 401324.035 112524.998 401329.991 112524.266 401335.946 112534.192 401337.165 112534.923 401331.209 112535.654 401325.254 112536.385 401319.299 112537.117 401313.344 112537.848 401307.388 112538.579 401301.433 112539.310 401295.478 112540.042 401289.523</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b57d9dfc3-8cd5-b72e-a65e-faf6484dc615">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c6229cfdd7cc88a415e50abad9672c36</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112569.766 401326.420 112571.960 401308.554 112585.856 401310.260 112583.662 401328.126 112569.766 401326.420</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b07c9e816-3a59-9534-d23e-73c4725d32c9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c7425b2823a06108bafb8553394d2b54</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112556.288 401288.495 112607.900 401294.832 112601.319 401348.429 112549.707 401342.092 112556.288 401288.495</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112598.114 401300.683 112562.383 401296.296 112557.508 401335.998 112593.239 401340.385 112598.114 401300.683</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="bb3a6de12-d2ae-dbdd-f374-e1b123b64cd2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c5ce5ffac02a4e4a5a7b5a1df02ce89a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112297.949 401357.526 112383.308 401368.007 112374.290 401441.455 112288.931 401430.974 112297.949 401357.526</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112368.822 401436.754 112371.747 401412.932 112375.647 401381.171 112316.094 401373.859 112312.194 401405.620 112309.270 401429.441 112368.822 401436.754</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112303.314 401428.710 112311.114 401365.187 112301.188 401363.969 112293.389 401427.492 112303.314 401428.710</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b0d45d21d-a7a5-3bdb-0af4-040535bf46bf">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8a08851560b4b15fafe7df58a530abdc</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112395.081 401419.828 112392.156 401443.649 112378.260 401441.942 112387.279 401368.494 112401.174 401370.200 112395.081 401419.828</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b23daa248-2b12-443a-7b95-6cf6995a4d96">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.42518e2529881fbde6a76675ceec0e94</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112427.418 401460.068 112422.787 401497.785 112282.838 401480.602 112287.469 401442.885 112427.418 401460.068</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112304.377 401461.081 112311.325 401461.934 112318.273 401462.787 112325.221 401463.640 112332.168 401464.493 112339.116 401465.346 112346.064 401466.200 112353.012 401467.053 112359.960 401467.906 112361.178 401457.980 112354.231 401457.127 112347.283 401456.274 112340.335 401455.421 112333.387 401454.568 112326.439 401453.715 112319.492 401452.862 112312.544 401452.009 112305.596 401451.156 112298.648 401450.302 112297.429 401460.228 112304.377 401461.081</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112391.721 401471.806 112398.669 401472.659 112405.617 401473.512 112412.565 401474.365 112413.783 401464.439 112406.836 401463.586 112399.888 401462.733 112392.940 401461.880 112385.992 401461.027 112384.773 401470.952 112391.721 401471.806</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="b23ed14a1-4704-08a0-7df7-27f8a3c4772c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6263e84020b98df850fe05d76e321db0</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">erf</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112585.233 401479.446 112580.602 401517.162 112434.697 401499.248 112439.328 401461.531 112585.233 401479.446</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112457.229 401479.849 112464.177 401480.702 112471.125 401481.555 112478.073 401482.408 112485.021 401483.261 112491.968 401484.114 112498.916 401484.967 112505.864 401485.821 112512.812 401486.674 112514.031 401476.748 112507.083 401475.895 112500.135 401475.042 112493.187 401474.189 112486.239 401473.336 112479.291 401472.483 112472.344 401471.630 112465.396 401470.777 112458.448 401469.923 112451.500 401469.070 112450.281 401478.996 112457.229 401479.849</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112538.618 401489.842 112545.566 401490.695 112552.514 401491.548 112559.462 401492.401 112566.409 401493.255 112573.357 401494.108 112574.576 401484.182 112567.628 401483.329 112560.680 401482.476 112553.732 401481.623 112546.785 401480.770 112539.837 401479.917 112532.889 401479.064 112531.670 401488.989 112538.618 401489.842</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OnbegroeidTerreindeel gml:id="bea572744-8ee4-3af2-e838-9e67bda5820f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.17ec491dfc20df4a7924ef2cf90d0944</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:bgt-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenOnbegroeidTerrein">open verharding</imgeo:bgt-fysiekVoorkomen>
<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>
<imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
<imgeo:kruinlijnOnbegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
<imgeo:geometrie2dOnbegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112312.194 401405.620 112371.747 401412.932 112368.822 401436.754 112309.270 401429.441 112312.194 401405.620</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOnbegroeidTerreindeel>
</imgeo:OnbegroeidTerreindeel>
</cityObjectMember>
</CityModel>
