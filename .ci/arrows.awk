# SPDX-License-Identifier: GPL-3.0-or-later
# Reads sources named relative to the root; prints every include that goes against the arrows.

BEGIN {
  # What each library may include of the others. Tests and benchmarks may include anything.
  may["base"] = " base "
  may["hdf5"] = " base hdf5 "
  may["twin"] = " base hdf5 twin "
  may["twin_build"] = " base twin twin_build "
  may["twin_fetch"] = " base twin twin_build twin_fetch "
  may["sim"] = " base hdf5 twin sim "
  may["scenarios"] = " base hdf5 twin twin_build twin_fetch sim scenarios "
  may["viewer"] = " base twin twin_build sim scenarios viewer "

  # Headers of the libraries that are kept to a few rooms.
  heavy["GDAL"] = "^(gdal|ogr|cpl_|gnm)[a-z0-9_]*\\.h$"
  heavy["CGAL"] = "^CGAL/"
  heavy["spdlog"] = "^spdlog/"
  heavy["OpenSceneGraph"] = "^osg[A-Za-z]*/"
  heavy["Dear ImGui"] = "^imgui"
  heavy["HDF5"] = "^((hdf5|H5[A-Z][A-Za-z]*)\\.h$|loopstad/hdf5/)"
  heavy["cairo"] = "^cairo"
  heavy["Pango"] = "^pango/"
  heavy["librsvg"] = "^librsvg/"
  heavy["GLib"] = "^glib"
  heavy["nlohmann/json"] = "^nlohmann/"
  heavy["yaml-cpp"] = "^yaml-cpp/"
  heavy["CLI11"] = "^CLI/"
  heavy["Boost"] = "^boost/"
  heavy["SQLite"] = "^sqlite3"
  heavy["cpp-httplib"] = "^httplib"

  # Who may use them at all, in private sources.
  users["GDAL"] = " twin_build scenarios "
  users["CGAL"] = " twin_build "
  users["spdlog"] = " base "
  users["OpenSceneGraph"] = " viewer "
  users["Dear ImGui"] = " viewer "
  users["cairo"] = " scenarios viewer "
  users["Pango"] = " scenarios "
  users["librsvg"] = " scenarios "
  users["GLib"] = " scenarios "
  users["nlohmann/json"] = " twin twin_build twin_fetch scenarios viewer "
  users["yaml-cpp"] = " scenarios "
  users["CLI11"] = " scenarios viewer "
  users["HDF5"] = " hdf5 twin sim scenarios "
  users["Boost"] = " sim scenarios "
  users["SQLite"] = " scenarios "
  users["cpp-httplib"] = " twin_fetch "
}

# libraryOf(path): the library that a source belongs to; empty for tests and the like.
function libraryOf(path) {
  if (path ~ /^twin\/(base|hdf5)\//) return substr(path, 6, 4)
  if (path ~ /^twin\/(city|surface|geo)\//) return "twin"
  if (path ~ /^twin\/(io|build|edit|export|district)\//) return "twin_build"
  if (path ~ /^twin\/fetch\//) return "twin_fetch"
  if (path ~ /^(sim|scenarios|viewer)\//) return substr(path, 1, index(path, "/") - 1)
  return ""
}

# libraryOfHeader(name): the library that <loopstad/...> comes from.
function libraryOfHeader(name) {
  if (name ~ /^loopstad\/twin\/(io|build|edit|export|district)\//) return "twin_build"
  if (name ~ /^loopstad\/twin\/fetch\//) return "twin_fetch"
  split(name, part, "/")
  return part[2]
}

function complain(text) {
  printf "%s:%d: %s\n", FILENAME, FNR, text
  bad++
}

FNR == 1 {
  files++
  library = libraryOf(FILENAME)
  isPublic = FILENAME ~ /\/include\/loopstad\// && library != "hdf5" # which is not installed
  if (library == "" && FILENAME !~ /^(tests|assets|docs)\//) complain("belongs to no room of docs/architecture.md")
}

library != "" && /^[ \t]*#[ \t]*include[ \t]*[<"]/ {
  name = $0
  sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", name)
  sub(/[>"].*/, "", name)

  if (name ~ /^loopstad\//) {
    other = libraryOfHeader(name)
    if (index(may[library], " " other " ") == 0) complain(library " may not include " other ": <" name ">")
  } else if (name ~ /(^|\/)\.\.\//) {
    complain("reaches into another folder: \"" name "\"")
  }
  for (lib in heavy) {
    if (name !~ heavy[lib]) continue
    if (isPublic) complain(lib " in a public header: <" name ">")
    else if (index(users[lib], " " library " ") == 0) complain(library " may not use " lib ": <" name ">")
  }
}

END {
  printf "check-arrows: %d files, %d includes against the arrows\n", files, bad
  exit bad > 0
}
