meyar_bench(exchange SOURCES exchange_bench.cpp large_assessment.h LIBS meyar::exchange meyar::document)
