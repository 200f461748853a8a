# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries behind ours. Read by the build and, installed, by find_package(loopstad): ours are static, so
# whoever links them links these. The Debian packages are in .ci/packages.
find_package(Boost REQUIRED) # headers alone: Voronoi diagrams, Student's t
find_package(CGAL REQUIRED)
find_package(EXPAT REQUIRED)
find_package(fmt REQUIRED)
find_package(GDAL REQUIRED)
find_package(HDF5 REQUIRED COMPONENTS C HL)
find_package(Intl REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(PkgConfig REQUIRED)
find_package(spdlog REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(TBB REQUIRED)
find_package(Threads REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo)
pkg_check_modules(GMP REQUIRED IMPORTED_TARGET gmp) # CGAL's exact numbers
pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib) # HTTP and HTTPS
pkg_check_modules(HWY REQUIRED IMPORTED_TARGET libhwy)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo) # texts of PDFs
pkg_check_modules(RSVG REQUIRED IMPORTED_TARGET librsvg-2.0) # drawings in PDFs
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
