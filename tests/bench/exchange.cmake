meyar_bench(exchange SOURCES folder.h exchange_bench.cpp large_assessment.h LIBS meyar::exchange meyar::document)
